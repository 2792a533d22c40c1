# Scores the newest days of series of daily counts by methods of the package surveillance: for each
# file named, its first line the volume of the press by day, each further line a series, it writes
# one line a series: farringtonFlexible's score of the newest seven days, glrnb's statistic.
suppressMessages(library(surveillance))

weekly <- function(x) colSums(matrix(tail(x, 7 * (length(x) %/% 7)), nrow = 7))

farrington <- function(counts, volume) {
  weeks <- weekly(counts)
  series <- sts(weeks, start = c(2024, 1), frequency = 52, population = as.matrix(weekly(volume)))
  control <- list(
    range = length(weeks), b = 2, w = 3, noPeriods = 10, weightsThreshold = 2.58,
    pastWeeksNotIncluded = 2, trend = TRUE, pThresholdTrend = 1, populationOffset = TRUE,
    thresholdMethod = "nbPlugin", alpha = 0.01, limit54 = c(0, 4), glmWarnings = FALSE
  )
  result <- farringtonFlexible(series, control)
  1 - control(result)$pvalue[1]
}

cusum <- function(counts, volume) {
  days <- length(counts)
  past <- (days - 400):(days - 14)
  frame <- data.frame(
    y = counts, volume = pmax(volume, 1), weekday = factor(seq_along(counts) %% 7),
    t = seq_along(counts) / days
  )
  model <- suppressWarnings(
    glm(y ~ t + weekday + offset(log(volume)), family = poisson, data = frame[past, ])
  )
  expected <- pmax(predict(model, frame, type = "response"), 1e-3)
  beyond <- sum((frame$y[past] - expected[past])^2 - expected[past]) / sum(expected[past]^2)
  range <- (days - 41):days
  series <- sts(counts, start = c(2024, 1), frequency = 365)
  control <- list(
    range = range, c.ARL = 1e6, mu0 = expected[range], alpha = max(beyond, 1e-3), M = -1,
    Mtilde = 1, dir = "inc", ret = "value"
  )
  tail(upperbound(glrnb(series, control)), 1)
}

for (file in commandArgs(trailingOnly = TRUE)) {
  rows <- as.matrix(read.csv(file, header = FALSE))
  for (i in 2:nrow(rows)) {
    scores <- c(
      tryCatch(farrington(rows[i, ], rows[1, ]), error = function(e) NA),
      tryCatch(cusum(rows[i, ], rows[1, ]), error = function(e) NA)
    )
    cat(scores, "\n")
  }
}
