// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recommendationfile.h"

namespace linxuan {

// A text of an entry under its name in the file.
struct EntryText
{
    const char16_t *key;
    QString Entry::*member;
};

// What may be empty. `code`, `title`, `teacher`, `stage` and `subject` are not among them.
inline constexpr std::array kEntryTexts{
    EntryText{u"grade", &Entry::grade},   EntryText{u"edition", &Entry::edition},
    EntryText{u"volume", &Entry::volume}, EntryText{u"node", &Entry::nodeCode},
    EntryText{u"gender", &Entry::gender}, EntryText{u"job_title", &Entry::jobTitle},
    EntryText{u"phone", &Entry::phone},   EntryText{u"id_number", &Entry::idNumber},
    EntryText{u"tutor", &Entry::tutor},   EntryText{u"experiment_kind", &Entry::experimentKind},
};

// The body of a file: always the same bytes for the same content.
QByteArray recommendationJson(const RecommendationFile &file);

// Reads what recommendationJson wrote. Errors: Unreadable, Refused (a form that this program does
// not know), Invalid (naming the place).
Result<RecommendationFile> readRecommendation(const QByteArray &json);

} // namespace linxuan
