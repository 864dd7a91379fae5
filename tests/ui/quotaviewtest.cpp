// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotaview.h"
#include "tests/support/catch.h"
#include "ui/quotas/quotamodel.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

TEST_CASE("the quota table is exported with the parts of each unit behind it", "[quotas]")
{
    QuotaNode part{u"小学 数学"_s, Track::SubjectSpecial, u"附件3"_s, 8, 9, {}, {}};
    QuotaNode unit{u"示例甲县"_s, Track::SubjectSpecial, u"附件3"_s, 10, 9, {}, {part}};
    QuotaModel model;
    model.setTree({unit});
    QuotaView view;
    view.setModel(&model);
    const TextSheet sheet = view.sheet(u"名额"_s);
    CHECK(sheet.header.size() == kQuotaColumns);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0].front() == u"示例甲县");
    CHECK(sheet.rows[1].front() == u"示例甲县 小学 数学");
    CHECK(sheet.rows[0][int(QuotaColumn::Use)].contains(u"9"_s));
    CHECK(sheet.rows[1][int(QuotaColumn::Use)].contains(u"8"_s));
    model.setFilter(u"乙"_s, {}, {});
    CHECK(view.sheet(u"名额"_s).rows.empty());
}
