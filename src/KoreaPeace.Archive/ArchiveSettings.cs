namespace KoreaPeace.Archive;

/// <summary>Where the archive lies.</summary>
/// <param name="Seeds">The folder of seeds, as a full path.</param>
/// <param name="Data">The folder for editions, as a full path; made when missing.</param>
public sealed record ArchiveSettings(string Seeds, string Data);
