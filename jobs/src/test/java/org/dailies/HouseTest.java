package org.dailies;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports point one way, and the plain packages know no Spark, Hadoop or Iceberg. */
@AnalyzeClasses(packages = "org.dailies", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
  private static final String[] PLAIN = {
    "org.dailies",
    "org.dailies.config..",
    "org.dailies.archive..",
    "org.dailies.article..",
    "org.dailies.language..",
    "org.dailies.text..",
    "org.dailies.lexicon..",
    "org.dailies.mention..",
    "org.dailies.grammar..",
    "org.dailies.quote..",
    "org.dailies.frame..",
    "org.dailies.statement..",
    "org.dailies.coverage..",
    "org.dailies.analysis..",
    "org.dailies.story..",
    "org.dailies.trend..",
    "org.dailies.report..",
    "org.dailies.evaluate.."
  };

  private static final String[] ENGINE = {
    "org.apache.spark..", "org.apache.hadoop..", "org.apache.iceberg..", "org.apache.parquet.."
  };

  @ArchTest
  static final ArchRule plainPackagesKnowNoEngine =
      noClasses()
          .that()
          .resideInAnyPackage(PLAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ENGINE);

  @ArchTest
  static final ArchRule packagesFormNoCircle =
      slices().matching("org.dailies.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyImportsTheCommands = only("org.dailies.cli..", "org.dailies.cli..");

  @ArchTest
  static final ArchRule theRunIsStartedByCommands =
      only("org.dailies.nightly..", "org.dailies.cli..", "org.dailies.nightly..");

  @ArchTest
  static final ArchRule editionsAreAskedForByTheRun =
      only(
          "org.dailies.edition..",
          "org.dailies.cli..",
          "org.dailies.nightly..",
          "org.dailies.edition..");

  @ArchTest
  static final ArchRule stagesServeTheRun =
      only(
          "org.dailies.stage..",
          "org.dailies.cli..",
          "org.dailies.nightly..",
          "org.dailies.edition..",
          "org.dailies.stage..");

  @ArchTest
  static final ArchRule theWarehouseServesTheRun =
      only(
          "org.dailies.warehouse..",
          "org.dailies.cli..",
          "org.dailies.nightly..",
          "org.dailies.edition..",
          "org.dailies.warehouse..");

  @ArchTest
  static final ArchRule reportsAreReadByTheRun =
      only(
          "org.dailies.report..",
          "org.dailies.cli..",
          "org.dailies.edition..",
          "org.dailies.table..",
          "org.dailies.report..");

  @ArchTest
  static final ArchRule languageKnowsNothingAbove =
      noClasses()
          .that()
          .resideInAPackage("org.dailies.language..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "stand in other packages of the program",
                  type ->
                      type.getPackageName().startsWith("org.dailies.")
                          && !type.getPackageName().equals("org.dailies.language")));

  @ArchTest
  static final ArchRule textKnowsNothingAbove =
      classes()
          .that()
          .resideInAPackage("org.dailies.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "org.dailies.archive..",
              "org.dailies.article..",
              "org.dailies.lexicon..",
              "org.dailies.mention..",
              "org.dailies.quote..",
              "org.dailies.frame..",
              "org.dailies.coverage..",
              "org.dailies.analysis..",
              "org.dailies.story..",
              "org.dailies.trend..",
              "org.dailies.report..",
              "org.dailies.table..",
              "org.dailies.stage..");

  @ArchTest
  static final ArchRule namesAreFoundInTextAlone =
      noClasses()
          .that()
          .resideInAnyPackage("org.dailies.lexicon..", "org.dailies.mention..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.dailies.quote..",
              "org.dailies.frame..",
              "org.dailies.coverage..",
              "org.dailies.archive..",
              "org.dailies.article..");

  /** Only the fits that run on Spark, and what hands them their documents, know it. */
  @ArchTest
  static final ArchRule topicsCountWithoutAnEngine =
      noClasses()
          .that()
          .resideInAPackage("org.dailies.topic..")
          .and()
          .haveNameNotMatching(
              "org\\.dailies\\.topic\\."
                  + "(LdaMethod|SparkParts|TopicEstimator|TopicModel|TopicModels|TopicTransformer"
                  + "|TopicsFit)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ENGINE);

  private static ArchRule only(String of, String... users) {
    return classes().that().resideInAPackage(of).should().onlyBeAccessed().byAnyPackage(users);
  }
}
