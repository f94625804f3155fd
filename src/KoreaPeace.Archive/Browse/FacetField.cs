namespace KoreaPeace.Archive.Browse;

/// <summary>A field that lists can be filtered by.</summary>
public enum FacetField { Kind, Type, Topic, Publisher, Person, Year }
