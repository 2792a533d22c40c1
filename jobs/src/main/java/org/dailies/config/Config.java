package org.dailies.config;

/** Every setting of every part, with defaults in code behind each section. */
public record Config(
    ArchiveConfig archive,
    ArticleConfig article,
    TextConfig text,
    OutletsConfig outlets,
    LexiconConfig lexicon,
    MentionConfig mention,
    QuoteConfig quote,
    FrameConfig frame,
    AnalysisConfig analysis,
    StoryConfig story,
    TopicConfig topic,
    TrendConfig trend,
    ReportConfig report,
    QualityConfig quality,
    HookConfig hook,
    WarehouseConfig warehouse,
    MaintenanceConfig maintenance) {

  /** What is in force where nothing is said. */
  public static Config defaults() {
    return new Config(
        ArchiveConfig.defaults(),
        ArticleConfig.defaults(),
        TextConfig.defaults(),
        OutletsConfig.defaults(),
        LexiconConfig.defaults(),
        MentionConfig.defaults(),
        QuoteConfig.defaults(),
        FrameConfig.defaults(),
        AnalysisConfig.defaults(),
        StoryConfig.defaults(),
        TopicConfig.defaults(),
        TrendConfig.defaults(),
        ReportConfig.defaults(),
        QualityConfig.defaults(),
        HookConfig.defaults(),
        WarehouseConfig.defaults(),
        MaintenanceConfig.defaults());
  }

  /** The same with digests beside each report. */
  public Config withDigest() {
    return new Config(
        archive,
        article,
        text,
        outlets,
        lexicon,
        mention,
        quote,
        frame,
        analysis,
        story,
        topic,
        trend,
        report.withDigest(),
        quality,
        hook,
        warehouse,
        maintenance);
  }
}
