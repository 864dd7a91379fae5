#!/usr/bin/env Rscript
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make.R FOLDER writes three made-up tables of totals (*.csv: group, entry, expert, points, place) and what R
# makes of them (*.tsv: group, what, of, value with 15 digits). The files beside this script were
# written by R 4.2.2, lme4 1.1-31 and psych 2.2.9 of Debian 12; the tests compare with them.
#
# what: severity, severity_error     lm with sum contrasts, one fit for each connected part
#       adjusted, adjusted_error     the entries' coefficients of the same fits
#       deviation                    its residual standard error; of: the part's first expert
#       drift, drift_error           lm(residual ~ place) for each expert
#       icc …                        psych::ICC by the formulas (lmer = FALSE)
#       w, w_chisq, w_p              Kendall's W with ties, beside friedman.test
#       var …, reml                  lmer(points ~ 1 + (1 | entry) + (1 | expert))
#       correlation                  cor over the entries that two experts share; of: A/B
#       z                            mean over an entry's sheets of each expert's scale()

suppressPackageStartupMessages({
  library(lme4)
  library(psych)
})

halves <- function(x) round(2 * x) / 2

# Level of the lesson, strictness of the expert, chance, and one expert who tires.
points_of <- function(table, tired) {
  level <- setNames(rnorm(length(unique(table$entry)), 84, 5), unique(table$entry))
  bias <- setNames(rnorm(length(unique(table$expert)), 0, 2.5), unique(table$expert))
  points <- level[table$entry] + bias[table$expert] + rnorm(nrow(table), 0, 2)
  pmin(100, halves(points - ifelse(table$expert == tired, 0.25 * table$place, 0)))
}

with_places <- function(table) {
  table$place <- NA
  for (e in unique(table$expert)) {
    own <- which(table$expert == e)
    table$place[own] <- sample(length(own))
  }
  table
}

everyone <- function(group, entries, experts) {
  with_places(expand.grid(group = group, entry = entries, expert = experts, stringsAsFactors = FALSE))
}

complete_panel <- function() {
  table <- everyone("A", sprintf("E%02d", 1:12), paste0("P", 1:5))
  table$points <- points_of(table, "P2")
  table
}

dealt_at_random <- function() {
  entries <- sprintf("E%02d", 1:40)
  rows <- lapply(entries, function(e) data.frame(entry = e, expert = paste0("P", sort(sample(7, 3)))))
  table <- with_places(data.frame(group = "A", do.call(rbind, rows)))
  table$points <- points_of(table, "P5")
  table
}

two_parts <- function() {
  first <- everyone("A", sprintf("E%02d", 1:10), paste0("P", 1:3))
  first <- first[-c(4, 17), ] # two sheets are missing
  second <- everyone("A", sprintf("E%02d", 11:18), paste0("P", 4:6))
  panel <- everyone("B", sprintf("F%02d", 1:9), paste0("Q", 1:4))
  apart <- with_places(rbind(first, second))
  apart$points <- points_of(apart, "P4")
  panel$points <- round(points_of(panel, "none") / 4) * 4 # many ties
  rbind(apart, panel)
}

parts_of <- function(table) {
  part <- setNames(seq_along(unique(table$expert)), unique(table$expert))
  repeat {
    before <- part
    for (e in unique(table$entry)) {
      scorers <- table$expert[table$entry == e]
      part[scorers] <- min(part[scorers])
    }
    if (identical(before, part)) return(unname(part[table$expert]))
  }
}

lines <- NULL
say <- function(group, what, of, value) {
  lines <<- c(lines, sprintf("%s\t%s\t%s\t%s", group, what, of, formatC(value, digits = 15, format = "g")))
}

additive <- function(group, table) {
  table$entry <- factor(table$entry)
  table$expert <- factor(table$expert)
  fit <- lm(points ~ 0 + entry + expert, table, contrasts = list(expert = "contr.sum"))
  coefficients <- coef(summary(fit))
  entries <- levels(table$entry)
  say(group, "adjusted", entries, coefficients[paste0("entry", entries), 1])
  say(group, "adjusted_error", entries, coefficients[paste0("entry", entries), 2])
  contrasts <- contr.sum(nlevels(table$expert))
  rows <- paste0("expert", seq_len(ncol(contrasts)))
  severity <- contrasts %*% coef(fit)[rows]
  error <- sqrt(diag(contrasts %*% vcov(fit)[rows, rows] %*% t(contrasts)))
  say(group, "severity", levels(table$expert), severity)
  say(group, "severity_error", levels(table$expert), error)
  say(group, "deviation", levels(table$expert)[1], summary(fit)$sigma)
  for (e in levels(table$expert)) {
    own <- table$expert == e
    slope <- coef(summary(lm(r ~ place, data.frame(r = resid(fit)[own], place = table$place[own]))))
    say(group, "drift", e, slope["place", 1])
    say(group, "drift_error", e, slope["place", 2])
  }
}

agreement <- function(group, table) {
  block <- xtabs(points ~ entry + expert, table)
  if (any(xtabs(~ entry + expert, table) != 1)) return()
  block <- matrix(block, nrow(block), ncol(block))
  icc <- ICC(block, lmer = FALSE)$results
  say(group, "icc", c("single", "average"), icc[c(2, 5), "ICC"])
  say(group, "icc", c("lower", "upper"), unlist(icc[2, c("lower bound", "upper bound")]))
  m <- ncol(block)
  n <- nrow(block)
  ranks <- apply(block, 2, rank)
  ties <- sum(apply(block, 2, function(x) sum(table(x)^3 - table(x))))
  w <- (12 * sum(rowSums(ranks)^2) - 3 * m^2 * n * (n + 1)^2) / (m^2 * n * (n^2 - 1) - m * ties)
  friedman <- friedman.test(t(block))
  stopifnot(abs(friedman$statistic - m * (n - 1) * w) < 1e-9)
  say(group, "w", "", w)
  say(group, "w_chisq", "", friedman$statistic)
  say(group, "w_p", "", friedman$p.value)
}

components <- function(group, table) {
  # The defaults stop a few digits short of what is compared: so a finer search from where they stop.
  finely <- function(start) {
    lmer(points ~ 1 + (1 | entry) + (1 | expert), table, start = start, control = lmerControl(
      optimizer = "bobyqa", calc.derivs = FALSE, optCtrl = list(rhobeg = 0.02, rhoend = 1e-12, maxfun = 1e5)))
  }
  fit <- finely(getME(finely(c(1, 1)), "theta"))
  found <- as.data.frame(VarCorr(fit))
  say(group, "var", found$grp, found$vcov)
  say(group, "var", "mean", fixef(fit))
  say(group, "reml", "", REMLcrit(fit))
}

pairs_of <- function(group, table) {
  experts <- sort(unique(table$expert))
  for (a in experts) for (b in experts[experts > a]) {
    both <- merge(table[table$expert == a, ], table[table$expert == b, ], by = "entry")
    if (nrow(both) >= 3 && sd(both$points.x) > 0 && sd(both$points.y) > 0)
      say(group, "correlation", paste0(a, "/", b), cor(both$points.x, both$points.y))
  }
}

z_scores <- function(group, table) {
  z <- ave(table$points, table$expert, FUN = function(x) (x - mean(x)) / sd(x))
  means <- tapply(z, table$entry, mean)
  say(group, "z", names(means), means)
}

describe <- function(name, table, folder) {
  table <- table[order(table$group, table$entry, table$expert), c("group", "entry", "expert", "points", "place")]
  write.csv(table, file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
  lines <<- NULL
  for (group in unique(table$group)) {
    own <- table[table$group == group, ]
    parts <- parts_of(own)
    for (part in unique(parts)) additive(group, own[parts == part, ])
    agreement(group, own)
    components(group, own)
    pairs_of(group, own)
    z_scores(group, own)
  }
  writeLines(lines, file.path(folder, paste0(name, ".tsv")))
}

folder <- commandArgs(trailingOnly = TRUE)[1]
set.seed(20230918)
describe("complete", complete_panel(), folder)
describe("dealt", dealt_at_random(), folder)
describe("parts", two_parts(), folder)
