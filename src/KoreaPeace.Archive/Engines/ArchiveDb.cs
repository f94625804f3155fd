using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Topics;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Engines;

/// <summary>The whole schema on one page. It is built anew for every edition, so there are no migrations.</summary>
public sealed class ArchiveDb(DbContextOptions<ArchiveDb> options) : DbContext(options)
{
    /// <summary>Part of every edition's hash: raise it when the tables, the text analysis or what readers make of seeds changes.</summary>
    public const int Schema = 13;

    public DbSet<ArchiveRecord> Records => Set<ArchiveRecord>();
    public DbSet<Transcript> Transcripts => Set<Transcript>();
    public DbSet<Publication> Publications => Set<Publication>();
    public DbSet<Contributor> Contributors => Set<Contributor>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<RemovedTurn> RemovedTurns => Set<RemovedTurn>();
    public DbSet<Mention> Mentions => Set<Mention>();
    public DbSet<RelatedRecord> Related => Set<RelatedRecord>();
    public DbSet<Topic> Topics => Set<Topic>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Concept> Concepts => Set<Concept>();
    public DbSet<Event> Events => Set<Event>();
    public DbSet<KoreanWord> KoreanWords => Set<KoreanWord>();
    public DbSet<IndexedWord> Words => Set<IndexedWord>();
    public DbSet<IndexedStem> Stems => Set<IndexedStem>();
    public DbSet<SeedFile> Seeds => Set<SeedFile>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArchiveRecord>(record =>
        {
            record.HasKey(r => r.Id);
            record.Property(r => r.Id).ValueGeneratedNever();
            record.HasDiscriminator<string>("KindName").HasValue<Transcript>("transcript").HasValue<Publication>("publication");
            record.Ignore(r => r.Kind);
            record.HasIndex(r => r.Slug).IsUnique();
            record.Property(r => r.Date).HasConversion(date => date.Edtf, text => PartialDate.Parse(text)!); // only valid dates are stored
            record.Property(r => r.Type).HasConversion(type => type.Slug, slug => PublicationType.WithSlug(slug)!); // only listed types are stored
            record.ComplexProperty(r => r.Source, source => source.Property(s => s.Retrieved)
                .HasConversion(date => date!.Edtf, text => PartialDate.Parse(text)));
            record.ComplexProperty(r => r.Withdrawal, withdrawal => withdrawal.Property(w => w.Date)
                .HasConversion(date => date.Edtf, text => PartialDate.Parse(text)!));
            record.ComplexCollection(r => r.Corrections, correction =>
            {
                correction.ToJson();
                correction.Property(c => c.Date).HasConversion(date => date.Edtf, text => PartialDate.Parse(text)!);
            });
            record.Ignore(r => r.Links); // written out as Related, from both ends
            record.HasMany(r => r.Contributors).WithOne().HasForeignKey(c => c.RecordId);
            record.HasMany(r => r.Passages).WithOne().HasForeignKey(p => p.RecordId);
        });
        modelBuilder.Entity<Transcript>(transcript =>
        {
            transcript.Ignore(t => t.Turns).Ignore(t => t.Naming);
            transcript.HasMany(t => t.Removed).WithOne().HasForeignKey(r => r.RecordId);
            transcript.Property(t => t.Recorded).HasConversion(date => date!.Edtf, text => PartialDate.Parse(text));
        });
        modelBuilder.Entity<Publication>().Ignore(p => p.Sections);

        modelBuilder.Entity<Contributor>(contributor =>
        {
            contributor.HasKey(c => new { c.RecordId, c.Position });
            contributor.HasIndex(c => c.Person);
            contributor.Property(c => c.Role).HasConversion<string>();
        });
        modelBuilder.Entity<Passage>(passage =>
        {
            passage.HasKey(p => p.Id);
            passage.Property(p => p.Id).ValueGeneratedNever();
            passage.HasIndex(p => new { p.RecordId, p.Position });
            passage.HasDiscriminator<string>("Kind").HasValue<HeadPassage>("head").HasValue<Section>("section").HasValue<Turn>("turn");
        });
        modelBuilder.Entity<Section>().Property(s => s.Heading).HasColumnName("Heading");
        modelBuilder.Entity<Turn>(turn =>
        {
            turn.Property(t => t.Heading).HasColumnName("Heading");
            turn.Property(t => t.Role).HasConversion<string>();
            turn.Ignore(t => t.Number);
            turn.HasIndex(t => t.Person);
        });
        modelBuilder.Entity<RemovedTurn>(removed =>
        {
            removed.HasKey(r => new { r.RecordId, r.Position });
            removed.Ignore(r => r.Number);
            removed.Property(r => r.Since).HasConversion(date => date!.Edtf, text => PartialDate.Parse(text));
        });
        modelBuilder.Entity<Mention>(mention =>
        {
            mention.HasKey(m => new { m.Kind, m.Named, m.PassageId });
            mention.Property(m => m.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<RelatedRecord>().HasKey(r => new { r.RecordId, r.Position });
        modelBuilder.Entity<Topic>().HasKey(t => t.Slug);
        modelBuilder.Entity<Person>(person =>
        {
            person.HasKey(p => p.Slug);
            person.ComplexCollection(p => p.Posts, post => post.ToJson());
        });
        modelBuilder.Entity<Concept>().HasKey(c => c.Slug);
        modelBuilder.Entity<Event>(happened =>
        {
            happened.HasKey(e => e.Slug);
            happened.Property(e => e.Date).HasConversion(date => date.Edtf, text => PartialDate.Parse(text)!); // only valid dates are stored
        });
        modelBuilder.Entity<KoreanWord>().HasKey(w => w.Slug);
        modelBuilder.Entity<IndexedWord>(word =>
        {
            word.HasKey(w => w.Word);
            word.HasIndex(w => w.Stem);
        });
        modelBuilder.Entity<IndexedStem>().HasKey(s => s.Stem);
        modelBuilder.Entity<SeedFile>(seed =>
        {
            seed.HasKey(s => s.Path);
            seed.Ignore(s => s.Slug).Ignore(s => s.IsTranscript).Ignore(s => s.IsRecord).Ignore(s => s.IsCapture);
        });
    }
}
