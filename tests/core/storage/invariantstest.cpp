// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/smallcampaign.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

struct Wrong
{
    QString change;
    QString breach;
};

} // namespace

TEST_CASE("a campaign that keeps all rules has no breach", "[storage]")
{
    Shelf shelf;
    const SmallCampaign campaign(shelf);
    CHECK(shelf.breaches().isEmpty());
    const auto checked = must(checkInvariants(shelf.database())).checked;
    const std::map<QString, int> counts(checked.begin(), checked.end());
    CHECK(counts.at(u"units"_s) == 2);
    CHECK(counts.at(u"entries"_s) == 1);
    CHECK(counts.at(u"sheets"_s) == 1);
    CHECK(counts.at(u"audit"_s) == 2);
}

TEST_CASE("each kind of breach is found and named", "[storage]")
{
    const Wrong wrong =
        GENERATE(Wrong{u"UPDATE unit SET parent_id = NULL WHERE kind = 'school'"_s,
                       u"reference unit 甲一小"_s},
                 Wrong{u"UPDATE unit SET parent_id = (SELECT id FROM unit WHERE kind = 'school')"
                       " WHERE kind = 'county'"_s,
                       u"reference unit 甲县"_s},
                 Wrong{u"UPDATE entry SET unit_id = x'00112233445566778899aabbccddeeff'"_s,
                       u"reference entry A1"_s},
                 Wrong{u"UPDATE entry SET school_id = unit_id"_s, u"reference entry A1"_s},
                 Wrong{u"UPDATE entry SET status = 'withdrawn'"_s, u"state entry A1"_s},
                 Wrong{u"INSERT INTO quota (unit_id, track, stage, subject, places) SELECT id, "
                       u"'experiment', NULL, NULL, 3 FROM unit"
                       " WHERE kind = 'school'"_s,
                       u"reference quota 甲一小"_s},
                 Wrong{u"UPDATE round SET digest = zeroblob(32)"_s, u"state round final"_s},
                 Wrong{u"UPDATE round SET version = 2"_s, u"closure round final"_s},
                 Wrong{u"INSERT INTO closure SELECT id, 1, zeroblob(32), '甲', '2023', '', NULL, ''"
                       " FROM round"_s,
                       u"closure round final"_s},
                 Wrong{u"UPDATE sheet SET points = '800 -'"_s, u"state sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET points = '800'"_s, u"sum sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET points = '800 1050'"_s, u"sum sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET points = '800 -', unjudged = 'C1' || char(9) || '因'"_s,
                       u"sum sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET submitted_at = NULL"_s, u"state sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET state = 'not_started'"_s, u"state sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET state = 'returned'"_s, u"state sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET state = 'recused'"_s, u"state sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET rubric_id = x'00112233445566778899aabbccddeeff'"_s,
                       u"sum sheet A1 × E1"_s},
                 Wrong{u"UPDATE sheet SET remark = 'x'"_s, u"sheet sheet A1 × E1"_s},
                 Wrong{u"DELETE FROM sheet"_s, u"sheet sheet"_s},
                 Wrong{u"DELETE FROM panel_member"_s, u"row panel_member"_s},
                 Wrong{u"DELETE FROM expert"_s, u"database campaign.db"_s},
                 Wrong{u"UPDATE rubric SET json = '{}'"_s, u"rubric rubric"_s},
                 Wrong{u"UPDATE audit SET actor = 'x' WHERE seq = 1"_s, u"audit audit 1"_s});
    Shelf shelf;
    const SmallCampaign campaign(shelf);
    shelf.run(u"PRAGMA foreign_keys = OFF"_s);
    shelf.run(wrong.change);
    INFO(wrong.change.toStdString());
    const QStringList found = shelf.breaches();
    INFO(found.join(u'\n').toStdString());
    CHECK_FALSE(found.filter(wrong.breach).isEmpty());
}

TEST_CASE("a damaged file is found by SQLite's own check", "[storage]")
{
    Shelf shelf;
    const SmallCampaign campaign(shelf);
    const int pages = shelf.text(u"PRAGMA page_count"_s).toInt();
    const int size = shelf.text(u"PRAGMA page_size"_s).toInt();
    const int page =
        shelf.text(u"SELECT rootpage FROM sqlite_master WHERE name = 'audit_subject'"_s).toInt();
    REQUIRE(page > 1);
    shelf.close();
    QFile file(shelf.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() == qint64(pages) * size);
    REQUIRE(file.seek(qint64(page - 1) * size));
    file.write(QByteArray(size, '\xa5'));
    file.close();
    shelf.open();
    const auto report = checkInvariants(shelf.database());
    CHECK((!report || !report->breaches.empty()));
    if (!report)
        CHECK(report.error().code == ErrorCode::Corrupt);
}
