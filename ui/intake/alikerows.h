// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/originality.h"
#include "ui/support/rowsmodel.h"

#include <memory>

namespace linxuan {

using SharedReport = std::shared_ptr<const OriginalityReport>;

// A pair of files that look alike, as a row of the table.
struct AlikeRow
{
    SharedReport report;
    size_t number = 0; // of the pair
    QString kind; // 教学设计; both where they differ

    const AlikePair &pair() const { return report->pairs[number]; }
    const ComparedFile &left() const { return report->files[pair().left]; }
    const ComparedFile &right() const { return report->files[pair().right]; }
    bool matches(const QString &search) const;
    // "fine" …; empty: not decided.
    QString verdict() const;
};

std::vector<AlikeRow> alikeRows(const SharedReport &report, const Profile &profile);
std::vector<RowColumn<AlikeRow>> alikeColumns();

// "E0012 《…》 王某, 甲一小", what is not known left out.
QString sideTitle(const ComparedFile &file);
// "38 %", or that the files are the same.
QString likenessText(const AlikePair &pair);

} // namespace linxuan
