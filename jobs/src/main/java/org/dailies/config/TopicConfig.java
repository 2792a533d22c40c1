package org.dailies.config;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * How topic models are fitted and used.
 *
 * @param method {@code embed} or {@code lda}
 * @param documents which stories are fitted and assigned, {@code "relevant"} ones (on generative AI
 *     or a studio) or {@code "all"}
 * @param k number of topics; 0 lets held-out coherence and stability choose among {@code choices}
 * @param choices numbers of topics that are tried where {@code k} is 0
 * @param seed seed of every draw
 * @param minDocuments stories a language needs to be fitted
 * @param maxDocuments stories a fit looks at, drawn by a hash of their ids
 * @param localDocuments up to so many stories are fitted in the driver's memory; the outcome is the
 *     same
 * @param minStories stories a word must stand in
 * @param maxShare share of the stories above which a word says nothing
 * @param maxVocabulary words that are kept, the commonest first
 * @param names whether names of studios, titles and people stay among the words
 * @param phraseStories stories a phrase must stand in
 * @param phraseNpmi how closely the words of a phrase belong together, NPMI
 * @param window words that lie within so many of each other occur together
 * @param dimensions numbers in a word's vector
 * @param restarts starts of the clustering, of which the best is kept
 * @param rounds rounds of expectation and maximisation
 * @param temperature power by which a document's likelihood is flattened
 * @param background words of the whole that smooth a topic's words
 * @param candidates words of a topic among which the ten that stand for it are chosen
 * @param listed words that are listed
 * @param folds the ten are to hang together in unseen text, too: as much of it as a fold holds
 *     where the stories are cut into so many, at the most
 * @param foldWords words that a topic has on a fold, on the mean, at the least
 * @param seen weight of coherence on the stories fitted in that choice, 0 to 1; the rest is that
 *     expected of unseen text
 * @param relevance weight of a word's own likelihood ratio beside coherence in that choice
 * @param sharing what a word costs in that choice for each other topic that shows it
 * @param minShare share of a document from which a topic is listed for it
 * @param minWords words of the vocabulary a document needs to be assigned
 * @param stabilitySeeds further fits that a topic's stability is measured over; 0 leaves it out, as
 *     {@code lda} always does
 * @param refitDays days after which the nightly fits anew
 * @param refitUnassigned how much greater the share of unassigned documents is of the days since
 *     the fit than of the {@code refitDays} before it for a fit to come earlier, if they are {@code
 *     minDocuments} at the least
 */
public record TopicConfig(
    String method,
    String documents,
    int k,
    List<Integer> choices,
    long seed,
    int minDocuments,
    int maxDocuments,
    int localDocuments,
    int minStories,
    double maxShare,
    int maxVocabulary,
    boolean names,
    int phraseStories,
    double phraseNpmi,
    int window,
    int dimensions,
    int restarts,
    int rounds,
    double temperature,
    double background,
    int candidates,
    int listed,
    int folds,
    int foldWords,
    double seen,
    double relevance,
    double sharing,
    double minShare,
    int minWords,
    int stabilitySeeds,
    int refitDays,
    double refitUnassigned)
    implements Serializable {

  public TopicConfig {
    if (!Set.of("embed", "lda").contains(method)) {
      throw new IllegalArgumentException("method must be embed or lda: " + method);
    }
    if (!Set.of("relevant", "all").contains(documents)) {
      throw new IllegalArgumentException("documents must be relevant or all: " + documents);
    }
    if (k < 0 || k == 1) {
      throw new IllegalArgumentException("k must be 0 or at least 2: " + k);
    }
    choices = List.copyOf(choices);
    if (window < 2 || dimensions < 2 || restarts < 1 || rounds < 0 || candidates < 10) {
      throw new IllegalArgumentException(
          "window and dimensions must be at least 2, restarts 1, candidates 10");
    }
  }

  /** What is in force unless the config says otherwise. */
  public static TopicConfig defaults() {
    return new TopicConfig(
        "embed",
        "relevant",
        0,
        List.of(5, 10, 15, 20, 30, 40),
        1,
        30,
        200_000,
        50_000,
        3,
        0.5,
        20_000,
        false,
        5,
        0.35,
        10,
        150,
        3,
        6,
        0.5,
        100,
        100,
        25,
        5,
        3_000,
        0.45,
        0.0,
        0.05,
        0.15,
        3,
        2,
        28,
        0.05);
  }

  /** The same with another method, number of topics and seed. */
  public TopicConfig with(String method, int k, long seed) {
    return new TopicConfig(
        method,
        documents,
        k,
        choices,
        seed,
        minDocuments,
        maxDocuments,
        localDocuments,
        minStories,
        maxShare,
        maxVocabulary,
        names,
        phraseStories,
        phraseNpmi,
        window,
        dimensions,
        restarts,
        rounds,
        temperature,
        background,
        candidates,
        listed,
        folds,
        foldWords,
        seen,
        relevance,
        sharing,
        minShare,
        minWords,
        stabilitySeeds,
        refitDays,
        refitUnassigned);
  }

  /** The same for text that is tokenised already: every word counts, none is left out. */
  public TopicConfig asGiven() {
    return new TopicConfig(
        method,
        documents,
        k,
        choices,
        seed,
        2,
        maxDocuments,
        localDocuments,
        1,
        1,
        maxVocabulary,
        true,
        Integer.MAX_VALUE,
        1,
        window,
        dimensions,
        restarts,
        rounds,
        temperature,
        background,
        candidates,
        listed,
        folds,
        foldWords,
        seen,
        relevance,
        sharing,
        minShare,
        1,
        stabilitySeeds,
        refitDays,
        refitUnassigned);
  }
}
