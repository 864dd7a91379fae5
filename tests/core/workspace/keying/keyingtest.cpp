// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"
#include "tests/core/workspace/keying/paperoffice.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QStringList with(const QStringList &cells, int place, const QString &cell)
{
    QStringList other = cells;
    other[place] = cell;
    return other;
}

} // namespace

TEST_CASE("a sheet that two people key alike is submitted", "[keying]")
{
    PaperOffice office;
    const PaperSheet once = office.key(office.sheet(kGood, u"很好"_s), u"甲录入"_s);
    CHECK(once.line.state == KeyingState::Once);
    CHECK(office.sheetState() == u"not_started"_s);
    const PaperSheet twice = office.key(office.sheet(kGood, u" 很好 "_s), u"乙录入"_s);
    CHECK(twice.line.state == KeyingState::TakenIn);
    CHECK(twice.line.firstBy == u"甲录入"_s);
    CHECK(twice.line.secondBy == u"乙录入"_s);
    CHECK(office.sheetState() == u"submitted"_s);
    CHECK(office.sheetPoints() == u"900 850 1300 1200 900 1400 800 500 950"_s);
    CHECK(office.problems() == QStringList());
    office.reopen();
    CHECK(office.line(u"A1"_s, u"E1"_s).state == KeyingState::TakenIn);
    CHECK(office.line(u"A2"_s, u"E1"_s).state == KeyingState::NotKeyed);
}

TEST_CASE("keyed sheets give the result that imported ones give", "[keying]")
{
    PaperOffice keyed;
    PaperOffice imported;
    const Rubric rubric = must(keyed.keying().find(keyed.code(u"A1"_s, u"E1"_s))).rubric;
    QStringList header{u"轮次"_s, u"作品编号"_s, u"评委编号"_s};
    for (const Criterion *criterion : rubric.criteria())
        header += criterion->name;
    QString table = header.join(u',') + u'\n';
    for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s}) {
        KeyedSheet sheet =
            keyed.sheet(with(kGood, 2, QString::number(10 + expert[1].digitValue())));
        sheet.code = keyed.code(u"A1"_s, expert);
        keyed.key(sheet, u"甲录入"_s);
        keyed.key(sheet, u"乙录入"_s);
        table += u"final,A1,%1,"_s.arg(expert) + sheet.cells.join(u',') + u'\n';
    }
    CHECK(imported.import(ImportKind::Scores, table).added == 3);
    CHECK(keyed.result(u"final"_s, u"A1"_s).kept == imported.result(u"final"_s, u"A1"_s).kept);
    CHECK(keyed.import(ImportKind::Scores, table).unchanged == 3);
}

TEST_CASE("the first person is no second person, however the name is typed", "[keying]")
{
    PaperOffice office;
    office.key(office.sheet(kGood), u"Li Lei"_s);
    const int before = office.trail();
    for (const QString &name : {u"Li Lei"_s, u" li  lei "_s, u"ＬＩＬＥＩ"_s})
        CHECK(office.key(office.sheet(kGood), name).line.state == KeyingState::Once);
    CHECK(office.trail() == before);
    const PaperSheet corrected = office.key(office.sheet(with(kGood, 0, u"7"_s)), u"Li Lei"_s);
    CHECK(corrected.line.state == KeyingState::Once);
    CHECK(office.trail() == before + 1);
    CHECK(office.key(office.sheet(with(kGood, 0, u"7"_s)), u"Han"_s).line.state
          == KeyingState::TakenIn);
}

TEST_CASE("nobody sees what the first person keyed before the second has keyed", "[keying]")
{
    PaperOffice office;
    office.key(office.sheet(with(kGood, 4, u"3.5"_s), u"机密评语"_s), u"甲录入"_s);
    const PaperSheet found = must(office.keying().find(office.code(u"A1"_s, u"E1"_s)));
    CHECK(found.line.state == KeyingState::Once);
    CHECK(found.line.differences.empty());
    CHECK(office.line(u"A1"_s, u"E1"_s).differences.empty());
    for (const HistoryLine &line : must(Records(office.workspace()).history(found.entry.id)))
        CHECK_FALSE(line.text.contains(u"机密"_s));
    CHECK_FALSE(office.text(u"SELECT group_concat(detail) FROM audit"_s).contains(u" 350 "_s));
}

TEST_CASE("what two people read differently is listed and settled with a reason", "[keying]")
{
    PaperOffice office;
    office.key(office.sheet(kGood, u"好"_s), u"甲录入"_s);
    const PaperSheet differs =
        office.key(office.sheet(with(kGood, 1, u"3.5"_s), u"女子"_s, u"v2"_s), u"乙录入"_s);
    REQUIRE(differs.line.state == KeyingState::Differs);
    REQUIRE(differs.line.differences.size() == 3);
    const KeyingDifference points = differs.line.differences[0];
    CHECK(points.name == u"教学内容组织科学"_s);
    CHECK(points.first == u"8.5"_s);
    CHECK(points.second == u"3.5"_s);
    CHECK(differs.line.differences[1].field == u"veto"_s);
    CHECK(differs.line.differences[2].field == u"remark"_s);
    CHECK(office.sheetState() == u"not_started"_s);

    PaperKeying keying = office.keying();
    const QString code = office.code(u"A1"_s, u"E1"_s);
    const auto settle = [&](const QString &field, const QString &value, const QString &by,
                            const QString &reason) {
        return keying.settle(code, {{field, value}}, by, reason);
    };
    CHECK(settle(points.field, u"8.5"_s, {}, u"看原件"_s).error().code == ErrorCode::Usage);
    CHECK(settle(points.field, u"8.5"_s, u"丙组长"_s, u" "_s).error().code == ErrorCode::Usage);
    CHECK(settle(points.field, u"80"_s, u"丙组长"_s, u"看原件"_s).error().code
          == ErrorCode::Invalid);
    CHECK(settle(u"A9"_s, u"8"_s, u"丙组长"_s, u"看原件"_s).error().code == ErrorCode::NotFound);
    CHECK(must(settle(points.field, u"8"_s, u"丙组长"_s, u"看原件"_s)).line.open() == 2);
    CHECK(office.sheetState() == u"not_started"_s);
    const PaperSheet done = must(keying.settle(code, {{u"veto"_s, u"V2"_s}, {u"remark"_s, u"好"_s}},
                                               u"丙组长"_s, u"看原件"_s));
    CHECK(done.line.state == KeyingState::TakenIn);
    CHECK(office.sheetPoints() == u"900 800 1300 1200 900 1400 800 500 950"_s);
    const auto vetoes = must(Reviews(office.workspace()).vetoes(u"final"_s));
    REQUIRE(vetoes.size() == 1);
    CHECK(vetoes[0].item == u"V2"_s);
    CHECK(vetoes[0].proposedBy == office.expert(u"E1"_s));
    CHECK(office.text(u"SELECT decided_by || reason FROM keying_decision LIMIT 1"_s)
          == u"丙组长看原件"_s);
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'paper.settle'"_s) == u"3"_s);
    CHECK(office.problems() == QStringList());
}

TEST_CASE("a third person cannot key over two who differ", "[keying]")
{
    PaperOffice office;
    office.key(office.sheet(kGood), u"甲录入"_s);
    office.key(office.sheet(with(kGood, 0, u"6"_s)), u"乙录入"_s);
    CHECK(office.refusal(office.sheet(kGood), u"丙录入"_s).code == ErrorCode::Conflict);
    CHECK(office.refusal(office.sheet(with(kGood, 0, u"6"_s)), u"甲录入"_s).code
          == ErrorCode::Conflict);
    CHECK(office.key(office.sheet(kGood), u"甲录入"_s).line.state == KeyingState::Differs);
    PaperKeying keying = office.keying();
    const QString code = office.code(u"A1"_s, u"E1"_s);
    CHECK(keying.discard(code, u"丙组长"_s, {}).error().code == ErrorCode::Usage);
    must(keying.discard(code, u"丙组长"_s, u"拿错了表"_s));
    CHECK(office.line(u"A1"_s, u"E1"_s).state == KeyingState::NotKeyed);
    CHECK(keying.discard(code, u"丙组长"_s, u"拿错了表"_s).error().code == ErrorCode::NotFound);
    CHECK(office.problems() == QStringList());
}

TEST_CASE("sheets that must not be keyed are refused and nothing is stored", "[keying]")
{
    PaperOffice office;
    office.addEntry(u"A9"_s, u"甲一小"_s);
    office.addExpert(u"E9"_s);
    office.addRecusal(u"E2"_s, u"A1"_s);
    const int before = office.trail();
    const auto keyed = [&](const QString &code, const QStringList &cells = kGood) {
        return office.refusal({code, cells, {}, {}, {}}, u"甲录入"_s);
    };
    const QString good = office.code(u"A1"_s, u"E1"_s);
    CHECK(keyed(QString(good).replace(u"A1"_s, u"A2"_s)).code == ErrorCode::Invalid);
    CHECK(keyed(office.code(u"A9"_s, u"E1"_s)).code == ErrorCode::NotFound);
    CHECK(keyed(office.code(u"A1"_s, u"E8"_s)).code == ErrorCode::NotFound);
    CHECK(keyed(SheetCode{u"fina"_s, u"A1"_s, u"E1"_s}.toString()).code == ErrorCode::NotFound);
    CHECK(keyed(office.code(u"A1"_s, u"E9"_s)).code == ErrorCode::Refused);
    CHECK(keyed(office.code(u"A1"_s, u"E2"_s)).code == ErrorCode::Refused);
    CHECK(keyed(good, kGood.mid(1)).code == ErrorCode::Invalid);
    CHECK(keyed(good, with(kGood, 0, u"10.5"_s)).message.contains(u"教学目标科学合理"_s));
    for (const QString &bad : {u"-1"_s, u"8.3"_s, u"1e1"_s, u""_s, u"优秀"_s, u"-"_s})
        CHECK(keyed(good, with(kGood, 0, bad)).code == ErrorCode::Invalid);
    CHECK(office.refusal({good, kGood, {}, u"V99"_s, {}}, u"甲录入"_s).code == ErrorCode::Invalid);
    CHECK(office.refusal({good, kGood, {}, {}, u"87.5"_s}, u"甲录入"_s).code == ErrorCode::Invalid);
    CHECK(office.refusal({good, kGood, {}, {}, {}}, u"  "_s).code == ErrorCode::Usage);
    CHECK(office.refusal({good, QStringList(9, u"-"_s), u"看不清"_s, {}, {}}, u"甲录入"_s).code
          == ErrorCode::Invalid);
    CHECK(office.trail() == before);
    CHECK(office.key({good, kGood, {}, {}, u"８８"_s}, u"甲录入"_s).line.state
          == KeyingState::Once);
}

TEST_CASE("a dash is a criterion that cannot be judged, for the reason in the remark", "[keying]")
{
    PaperOffice office;
    const KeyedSheet sheet = office.sheet(with(kGood, 6, u"—"_s), u"没有作业"_s);
    office.key(sheet, u"甲录入"_s);
    CHECK(office.key(sheet, u"乙录入"_s).line.state == KeyingState::TakenIn);
    CHECK(office.sheetPoints() == u"900 850 1300 1200 900 1400 - 500 950"_s);
    CHECK(office.text(office.kSheet.arg(u"unjudged"_s)).contains(u"没有作业"_s));
}

TEST_CASE("a sheet that came another way stays as it is", "[keying]")
{
    PaperOffice office;
    office.run(u"DELETE FROM sheet"_s);
    office.score(u"final"_s, u"A1"_s, u"E1"_s, 100);
    QStringList full{u"10"_s, u"10"_s, u"15"_s, u"15"_s, u"10"_s,
                     u"15"_s, u"10"_s, u"5"_s,  u"10"_s};
    const int before = office.trail();
    CHECK(office.refusal(office.sheet(kGood), u"甲录入"_s).code == ErrorCode::Refused);
    const PaperSheet same = office.key(office.sheet(full), u"甲录入"_s);
    CHECK(same.line.state == KeyingState::NotKeyed);
    CHECK(same.line.isSubmitted);
    CHECK(office.trail() == before);
}

TEST_CASE("once taken in, keying again changes nothing and other values are refused", "[keying]")
{
    PaperOffice office;
    office.key(office.sheet(kGood), u"甲录入"_s);
    office.key(office.sheet(kGood), u"乙录入"_s);
    const int before = office.trail();
    CHECK(office.key(office.sheet(kGood), u"乙录入"_s).line.state == KeyingState::TakenIn);
    CHECK(office.refusal(office.sheet(with(kGood, 0, u"1"_s)), u"乙录入"_s).code
          == ErrorCode::Refused);
    CHECK(office.keying().discard(office.code(u"A1"_s, u"E1"_s), u"丙"_s, u"错"_s).error().code
          == ErrorCode::Refused);
    CHECK(office.trail() == before);
}

TEST_CASE("a sheet that the chair returned is keyed twice anew", "[keying]")
{
    PaperOffice office;
    office.key(office.sheet(kGood), u"甲录入"_s);
    office.key(office.sheet(kGood), u"乙录入"_s);
    must(Reviews(office.workspace()).returnSheet(u"final"_s, u"A1"_s, u"E1"_s, u"漏签名"_s));
    CHECK(office.line(u"A1"_s, u"E1"_s).state == KeyingState::Agrees);
    const QStringList other = with(kGood, 0, u"7"_s);
    CHECK(office.key(office.sheet(other), u"乙录入"_s).line.state == KeyingState::Once);
    CHECK(office.sheetState() == u"returned"_s);
    CHECK(office.key(office.sheet(other), u"甲录入"_s).line.state == KeyingState::TakenIn);
    CHECK(office.sheetPoints().startsWith(u"700 "_s));
    CHECK(office.problems() == QStringList());
}

TEST_CASE("a closed round takes no paper", "[keying]")
{
    PaperOffice office;
    office.key(office.sheet(kGood), u"甲录入"_s);
    office.run(u"UPDATE round SET state = 'closed', closed_at = '2023-09-20T00:00:00Z'"_s);
    office.reopen();
    CHECK(office.refusal(office.sheet(kGood), u"乙录入"_s).code == ErrorCode::Refused);
    CHECK(office.keying().discard(office.code(u"A1"_s, u"E1"_s), u"丙"_s, u"错"_s).error().code
          == ErrorCode::Refused);
    CHECK_FALSE(office.keying().demand(u"final"_s, true, u"丙"_s));
}

TEST_CASE("a round that demands double keying takes no imported sheets", "[keying]")
{
    PaperOffice office;
    const Rubric rubric = must(office.keying().find(office.code(u"A1"_s, u"E1"_s))).rubric;
    QStringList header{u"轮次"_s, u"作品编号"_s, u"评委编号"_s};
    for (const Criterion *criterion : rubric.criteria())
        header += criterion->name;
    const QString table = header.join(u',') + u"\nfinal,A1,E1,"_s + kGood.join(u',') + u'\n';
    PaperKeying keying = office.keying();
    CHECK(keying.demand(u"final"_s, true, {}).error().code == ErrorCode::Usage);
    must(keying.demand(u"final"_s, true, u"丙组长"_s));
    must(keying.demand(u"final"_s, true, u"丙组长"_s)); // changes nothing
    CHECK(must(keying.isDemanded(u"final"_s)));
    const ImportReport refused = office.import(ImportKind::Scores, table);
    CHECK(refused.taken() == 0);
    REQUIRE(refused.rejected.size() == 1);
    office.key(office.sheet(kGood), u"甲录入"_s);
    CHECK(office.key(office.sheet(kGood), u"乙录入"_s).line.state == KeyingState::TakenIn);
    must(keying.demand(u"final"_s, false, u"丙组长"_s));
    CHECK(office.import(ImportKind::Scores, table).unchanged == 1);
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'round.double-keying'"_s)
          == u"2"_s);
    CHECK(office.problems() == QStringList());
}

TEST_CASE("a table keyed by one person meets the table keyed by another", "[keying]")
{
    PaperOffice office;
    const Rubric rubric = must(office.keying().find(office.code(u"A1"_s, u"E1"_s))).rubric;
    QStringList header{u"评分表编码"_s};
    for (const Criterion *criterion : rubric.criteria())
        header += criterion->name;
    const auto table = [&](const QString &name, const std::vector<QStringList> &rows) {
        QFile file(office.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((header + QStringList{u"评语"_s}).join(u',').toUtf8() + '\n');
        for (const QStringList &row : rows)
            file.write(row.join(u',').toUtf8() + '\n');
        return file.fileName();
    };
    const auto row = [&](const QString &entry, const QString &expert, const QStringList &cells) {
        return QStringList{office.code(entry, expert)} + cells + QStringList{u"可"_s};
    };
    const QString first = table(
        u"first.csv"_s,
        {row(u"A1"_s, u"E1"_s, kGood), row(u"A2"_s, u"E1"_s, kGood), row(u"A2"_s, u"E1"_s, kGood),
         row(u"A1"_s, u"E2"_s, with(kGood, 0, u"11"_s)), row(u"A7"_s, u"E1"_s, kGood)});
    const ImportReport once = must(office.keying().keyTable(first, u"甲录入"_s));
    CHECK(once.added == 2);
    CHECK(once.rejected.size() == 3);
    const ImportReport again = must(office.keying().keyTable(first, u"甲录入"_s));
    CHECK(again.unchanged == 2);
    CHECK(again.added + again.updated == 0);
    const QString second =
        table(u"second.csv"_s,
              {row(u"A1"_s, u"E1"_s, kGood).replaceInStrings(u"FINAL"_s, u"final"_s),
               row(u"A2"_s, u"E1"_s, with(kGood, 8, u"9"_s))});
    const ImportReport twice = must(office.keying().keyTable(second, u"乙录入"_s));
    CHECK(twice.added == 2);
    REQUIRE(twice.warnings.size() == 1);
    CHECK(twice.warnings[0].contains(office.code(u"A2"_s, u"E1"_s)));
    CHECK(office.line(u"A1"_s, u"E1"_s).state == KeyingState::TakenIn);
    CHECK(office.line(u"A2"_s, u"E1"_s).state == KeyingState::Differs);
    CHECK(office.problems() == QStringList());
}
