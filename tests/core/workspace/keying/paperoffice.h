// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sheetcode.h"
#include "core/workspace/keying/paperkeying.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

inline const QStringList kGood{u"9"_s,  u"8.5"_s, u"13"_s, u"12"_s, u"9"_s,
                               u"14"_s, u"8"_s,   u"5"_s,  u"9.5"_s}; // 88

// An office whose experts E1 to E3 have A1 and A2 before them on paper.
class PaperOffice : public Office
{
public:
    PaperOffice()
    {
        addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
        for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
            addExpert(code);
        AssignRequest request;
        request.round = u"final"_s;
        must(Reviews(workspace()).assign(request));
    }

    PaperKeying keying() { return PaperKeying(workspace()); }
    static QString code(const QString &entry, const QString &expert)
    {
        return SheetCode{u"final"_s, entry, expert}.toString();
    }
    static KeyedSheet sheet(const QStringList &cells, const QString &remark = {},
                            const QString &vetoes = {})
    {
        return {code(u"A1"_s, u"E1"_s), cells, remark, vetoes, {}};
    }
    PaperSheet key(const KeyedSheet &sheet, const QString &by)
    {
        return must(keying().key(sheet, by));
    }
    Error refusal(const KeyedSheet &sheet, const QString &by)
    {
        const auto keyed = keying().key(sheet, by);
        REQUIRE_FALSE(keyed);
        return keyed.error();
    }
    KeyedLine line(const QString &entry, const QString &expert)
    {
        for (const KeyedLine &one : must(keying().lines(u"final"_s))) {
            if (one.entry == entry && one.expert == expert)
                return one;
        }
        FAIL("no such sheet");
        return {};
    }
    QString sheetState() { return text(kSheet.arg(u"state"_s)); }
    QString sheetPoints() { return text(kSheet.arg(u"points"_s)); }
    int trail() { return text(u"SELECT COUNT(*) FROM audit"_s).toInt(); }
    // The entry's and the expert's own, whatever order they were dealt in.
    const QString kSheet =
        u"SELECT sheet.%1 FROM sheet JOIN entry ON entry.id = entry_id JOIN expert ON expert.id = "
        "expert_id WHERE entry.code = 'A1' AND expert.code = 'E1'"_s;
};

} // namespace linxuan::samples
