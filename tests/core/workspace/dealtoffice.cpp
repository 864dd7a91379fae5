// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/dealtoffice.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

DealtOffice::DealtOffice()
    : DealtOffice({u"A1"_s, u"A2"_s, u"A3"_s})
{ }

DealtOffice::DealtOffice(const QStringList &codes)
{
    addRecommended(codes, u"甲一小"_s);
    for (const QString &code : kExperts)
        addExpert(code);
    deal();
}

void DealtOffice::deal()
{
    must(Reviews(workspace()).assign({kFinal, 3, 1}));
}

ReviewDesk DealtOffice::desk(const QString &expert)
{
    return must(ReviewDesk::open(workspace(), kFinal, expert));
}

void DealtOffice::write(const QString &code, const QString &expert, int total)
{
    ReviewDesk own = desk(expert);
    SheetDraft draft;
    Points left = Points::whole(total);
    for (const Criterion *criterion : own.rubric(Category::Subject).criteria()) {
        draft.points.emplace_back(std::min(left, criterion->full));
        left = left - *draft.points.back();
    }
    draft.remark = u"示例"_s;
    must(own.save(entry(code).id, draft));
}

void DealtOffice::submit(const QString &code, const QString &expert, int total)
{
    write(code, expert, total);
    must(desk(expert).submit(entry(code).id));
}

void DealtOffice::submitAll(const QString &code, const std::array<int, 3> &totals)
{
    for (size_t i = 0; i < totals.size(); ++i)
        submit(code, kExperts[qsizetype(i)], totals[i]);
}

} // namespace linxuan::samples
