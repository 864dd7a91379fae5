// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

namespace linxuan {

// How what an expert writes and sees stands in a column; the forms are those of the migration that
// made the column. Reading passes over lines that are not of the form.

QString criterionRemarksText(const std::vector<CriterionRemark> &remarks);
std::vector<CriterionRemark> criterionRemarksFromText(const QString &text);

QString notesText(const std::vector<EvidenceNote> &notes);
std::vector<EvidenceNote> notesFromText(const QString &text);

QString playedText(const std::vector<PlayedSpan> &played);
std::vector<PlayedSpan> playedFromText(const QString &text);

QString pageTimesText(const std::vector<PageTime> &pages);
std::vector<PageTime> pageTimesFromText(const QString &text);

} // namespace linxuan
