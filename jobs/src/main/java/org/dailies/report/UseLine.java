package org.dailies.report;

import java.time.LocalDate;

/**
 * A reported use of generative AI: a row of table {@code uses} with names for ids.
 *
 * @param useId {@code uses.use_id}
 * @param studio the studio's name, or null
 * @param title the film's or series' name, or null
 * @param purpose the purpose's name in the codebook
 * @param tool the tool's or vendor's name, or null
 * @param status {@code done}, {@code announced} or {@code denied}
 * @param firstReported the day of {@code uses.first_reported_at}
 * @param firstOutlet the outlet that reported it first, or null
 * @param firstCaveat what makes it unsure that this outlet was first, in words, or null
 * @param stories stories that report it
 * @param sentence the sentence that says it first: crawled text
 * @param language its language
 * @param url the address of the article that holds it
 */
public record UseLine(
    String useId,
    String studio,
    String title,
    String purpose,
    String tool,
    String status,
    LocalDate firstReported,
    String firstOutlet,
    String firstCaveat,
    Count stories,
    String sentence,
    String language,
    String url) {}
