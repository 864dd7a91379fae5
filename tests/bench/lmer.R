# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lmer.R TABLE fits lme4's crossed model to the table that linxuan_fairness_bench takes and prints
# what that took, without the reading, and the variance components.
suppressPackageStartupMessages(library(lme4))
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c("integer", "integer", "numeric"))
table$entry <- factor(table$entry)
table$expert <- factor(table$expert)
seconds <- system.time(fit <- lmer(points ~ 1 + (1 | entry) + (1 | expert), table))[["elapsed"]]
found <- as.data.frame(VarCorr(fit))
of <- function(group) found$vcov[found$grp == group]
cat(sprintf('{"seconds": %.4f, "entries": %.9g, "experts": %.9g, "residual": %.9g, "mean": %.9g}\n',
            seconds, of("entry"), of("expert"), of("Residual"), fixef(fit)))
