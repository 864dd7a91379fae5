// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/originality.h"

#include "core/base/digest.h"
#include "core/report/document.h"
#include "core/storage/entrystore.h"
#include "core/storage/originalitystore.h"
#include "core/task/task.h"
#include "core/workspace/materials.h"
#include "core/workspace/records.h"
#include "core/workspace/textlibrary.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/support/madeupdesigns.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// A campaign whose entries have a design each, as plain text.
class Designs
{
public:
    explicit Designs(size_t count = 4)
        : m_texts(madeUpDesigns(count, 0).texts)
    {
        for (size_t i = 0; i < count; ++i)
            codes += u"A%1"_s.arg(i + 1);
        office.addRecommended(codes, u"甲一小"_s);
    }

    const QString &text(size_t number) const { return m_texts[number]; }
    void hand(const QString &code, const QString &text, const QString &kind = u"design"_s)
    {
        office.handIn(code, kind, text);
    }
    Originality originality()
    {
        return Originality(office.workspace(), storedContents(office.workspace()));
    }
    OriginalityReport report()
    {
        TaskState state;
        return must(originality().compare(state));
    }

    Office office;
    QStringList codes;

private:
    std::vector<QString> m_texts;
};

QStringList pairsOf(const OriginalityReport &report)
{
    QStringList names;
    for (const AlikePair &pair : report.pairs)
        names +=
            report.files[pair.left].party().entry + u':' + report.files[pair.right].party().entry;
    return names;
}

// Verdicts by entry code.
std::map<QString, Finding> findingsOf(Designs &designs)
{
    std::map<QString, Finding> found;
    for (const Finding &finding :
         originalityFindings(designs.office.workspace().profile(), designs.report())) {
        for (const QString &code : designs.codes) {
            if (designs.office.entry(code).id == finding.entry)
                found[code] = finding;
        }
    }
    return found;
}

} // namespace

TEST_CASE("a copied design is found with its passages as they are written", "[originality]")
{
    Designs designs;
    designs.hand(u"A1"_s, designs.text(0));
    designs.hand(u"A2"_s, designs.text(1));
    designs.hand(u"A3"_s, u"　　"_s + designs.text(0).mid(800, 900) + designs.text(2).left(900));
    const OriginalityReport report = designs.report();
    REQUIRE(pairsOf(report) == QStringList{u"A1:A3"_s});
    const AlikePair &pair = report.pairs.front();
    CHECK(pair.rightShare > 4000);
    CHECK(pair.leftShare < 4000);
    const PairTexts texts = must(designs.originality().texts(report, pair));
    REQUIRE_FALSE(pair.passages.empty());
    for (const AlikePassage &passage : pair.passages) {
        for (const AlikeRun &run : passage.runs)
            CHECK(texts.left.mid(run.left.begin, run.left.length)
                  == texts.right.mid(run.right.begin, run.right.length));
    }
}

TEST_CASE("findings are advice until a person decides", "[originality]")
{
    Designs designs;
    for (const char *code : {"A1", "A2"})
        designs.hand(QString::fromLatin1(code), designs.text(0));
    designs.hand(u"A3"_s, designs.text(1));
    auto found = findingsOf(designs);
    CHECK(found.at(u"A1"_s).verdict == Verdict::Fail);
    CHECK(found.at(u"A1"_s).advice);
    CHECK(found.at(u"A1"_s).message.contains(u"A2"_s));
    CHECK(found.at(u"A3"_s).verdict == Verdict::Pass);
    CHECK(found.count(u"A4"_s) == 0);

    OriginalityReport report = designs.report();
    CHECK(report.pairs.front().isSameFile);
    CHECK(report.undecided() == 1);
    Originality originality = designs.originality();
    CHECK(originality.decide(report, report.pairs.front(), PairVerdict::Fine, u"王"_s, {})
              .error()
              .code
          == ErrorCode::Usage);
    must(originality.decide(report, report.pairs.front(), PairVerdict::Quoted, u"王"_s,
                            u"同校集体备课"_s));
    report = designs.report();
    REQUIRE(report.pairs.front().decision);
    CHECK(report.pairs.front().decision->reason == u"同校集体备课"_s);
    CHECK(findingsOf(designs).at(u"A1"_s).verdict == Verdict::Pass);
    const auto history =
        must(Records(designs.office.workspace()).history(designs.office.entry(u"A2"_s).id));
    CHECK(history.front().action == u"pair.decide"_s);
    CHECK(designs.office.problems().isEmpty());
}

TEST_CASE("a decision altered past the program is found", "[originality]")
{
    Designs designs;
    designs.hand(u"A1"_s, designs.text(0));
    designs.hand(u"A2"_s, designs.text(0));
    const OriginalityReport report = designs.report();
    must(designs.originality().decide(report, report.pairs.front(), PairVerdict::Copied, u"王"_s,
                                      u"整篇相同"_s));
    CHECK(designs.office.problems().isEmpty());
    designs.office.run(u"UPDATE pair_decision SET verdict = 'fine'"_s);
    CHECK(designs.office.problems().size() == 1);
}

TEST_CASE("a file that could not be read is not checked and never passes", "[originality]")
{
    Designs designs;
    designs.hand(u"A1"_s, designs.text(0));
    designs.hand(u"A2"_s, u"\u0001\u0002"_s);
    designs.hand(u"A3"_s, u" \f "_s); // a scan
    const auto found = findingsOf(designs);
    CHECK(found.at(u"A1"_s).verdict == Verdict::Pass);
    CHECK(found.at(u"A2"_s).verdict == Verdict::NotChecked);
    CHECK(found.at(u"A3"_s).verdict == Verdict::NotChecked);
}

TEST_CASE("a pair opens a case that a second person decides", "[originality]")
{
    Designs designs;
    designs.hand(u"A1"_s, designs.text(0));
    designs.hand(u"A2"_s, designs.text(0));
    const OriginalityReport report = designs.report();
    const EntryId against = designs.office.entry(u"A2"_s).id;
    const Veto veto = must(designs.originality().openCase(report, report.pairs.front(), against,
                                                          u"王"_s, u"提交时间晚于 A1"_s));
    CHECK(veto.item == u"V3"_s);
    CHECK(veto.evidence.contains(u"A1"_s));
    CHECK(veto.text.startsWith(u"提交时间晚于 A1"_s));
    Reviews reviews(designs.office.workspace());
    CHECK(must(reviews.officeProposer(veto)) == u"王"_s);
    CHECK(reviews.decideVeto(veto.id, true, u" 王 "_s, u"属实"_s).error().code
          == ErrorCode::Refused);
    CHECK(designs.originality()
              .openCase(report, report.pairs.front(), against, u"李"_s, u"又一次"_s)
              .error()
              .code
          == ErrorCode::Conflict);
    must(reviews.decideVeto(veto.id, true, u"李"_s, u"属实"_s));
    CHECK(designs.office.problems().isEmpty());
}

TEST_CASE("the library goes from one year to the next", "[originality]")
{
    Designs before;
    before.hand(u"A1"_s, before.text(0));
    const QString file = before.office.path(u"texts.lxlibrary"_s);
    TaskState state;
    const auto contents = storedContents(before.office.workspace());
    CHECK(must(TextLibrary(before.office.workspace()).save(file, contents, false, state)).texts
          == 1);
    CHECK(must(TextLibrary(before.office.workspace()).load(file, state)).added == 0); // its own

    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    QByteArray bytes = saved.readAll();
    CHECK_FALSE(bytes.contains(before.office.entry(u"A1"_s).teacher.toUtf8()));

    Designs now;
    now.hand(u"A3"_s, now.text(0));
    const LibraryText earlier{u"2022 年遴选"_s, 2022, u"B7"_s,     sha256("B7"),
                              u"课"_s,          {},   u"design"_s, now.text(0)};
    Write write = must(Write::begin(now.office.workspace()));
    CHECK(must(OriginalityStore(write.database()).insert(earlier)));
    CHECK_FALSE(must(OriginalityStore(write.database()).insert(earlier)));
    must(write.commit(Area::Materials));
    const OriginalityReport report = now.report();
    CHECK(report.library == 1);
    REQUIRE(pairsOf(report) == QStringList{u"A3:2022 年遴选/B7"_s});
    const PairTexts texts = must(now.originality().texts(report, report.pairs.front()));
    CHECK(texts.left == texts.right);
    CHECK(now.office.problems().isEmpty());
}

TEST_CASE("a library that was cut or altered is refused as a whole", "[originality]")
{
    Designs designs;
    designs.hand(u"A1"_s, designs.text(0));
    designs.hand(u"A2"_s, designs.text(1));
    TaskState state;
    const QString path = designs.office.path(u"texts.lxlibrary"_s);
    must(TextLibrary(designs.office.workspace())
             .save(path, storedContents(designs.office.workspace()), true, state));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray whole = file.readAll();
    file.close();
    whole.replace(designs.office.workspace().profile().name.toUtf8(), "2022");
    // A digest over the new bytes, as the program of another campaign would write it.
    const qsizetype last = whole.lastIndexOf('\n', -2) + 1;
    whole =
        whole.left(last) + R"({"count":2,"sha256":")" + sha256(whole.left(last)).toHex() + "\"}\n";
    const auto loaded = [&](const QByteArray &bytes) {
        QFile altered(designs.office.path(u"altered.lxlibrary"_s));
        REQUIRE(altered.open(QIODevice::WriteOnly));
        altered.write(bytes);
        altered.close();
        return TextLibrary(designs.office.workspace()).load(altered.fileName(), state);
    };
    const auto refused = [&](const QByteArray &bytes) {
        const auto result = loaded(bytes);
        return !result && result.error().code == ErrorCode::Unreadable;
    };
    for (qsizetype length = 0; length < whole.size(); length += 97)
        CHECK(refused(whole.left(length)));
    for (qsizetype at = 0; at < whole.size() - 1; at += 131) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ 1);
        CHECK(refused(altered));
    }
    CHECK(refused(whole + "x"));
    CHECK(refused(QByteArray(3'000'000, '{')));
    CHECK(must(TextLibrary(designs.office.workspace()).parts()).empty());
    CHECK(must(loaded(whole)).added == 2);
    CHECK(must(loaded(whole)).unchanged == 2);
}

TEST_CASE("what was found is taken again until a text changes", "[originality]")
{
    Designs designs;
    designs.hand(u"A1"_s, designs.text(0));
    designs.hand(u"A2"_s, designs.text(0));
    const OriginalityReport first = designs.report();
    const OriginalityReport second = designs.report();
    REQUIRE(second.pairs.size() == 1);
    CHECK(second.pairs.front().passages == first.pairs.front().passages);
    designs.hand(u"A3"_s, designs.text(0));
    CHECK(designs.report().pairs.size() == 3);
    // A kept file that was damaged is not believed.
    QFile kept(designs.office.folder() + u"/renditions/originality.pairs"_s);
    REQUIRE(kept.open(QIODevice::ReadWrite));
    kept.seek(100);
    kept.write("damaged");
    kept.close();
    CHECK(designs.report().pairs.size() == 3);
}

TEST_CASE("the record of a pair shows both passages and what differs", "[originality]")
{
    Designs designs;
    QString changed = designs.text(0);
    changed.replace(u"学生"_s, u"同学"_s);
    designs.hand(u"A1"_s, designs.text(0));
    designs.hand(u"A2"_s, changed);
    const OriginalityReport report = designs.report();
    REQUIRE(report.pairs.size() == 1);
    const Document document = must(designs.originality().document(report, report.pairs.front()));
    REQUIRE(document.groups.size() == 1);
    QStringList left;
    QStringList right;
    for (const QStringList &row : document.groups.front().rows) {
        left += row[1];
        right += row[2];
    }
    CHECK(left.join(QString()).contains(u"〔学生〕"_s));
    CHECK(right.join(QString()).contains(u"〔同学〕"_s));
    // A long passage goes on in further rows, none of them longer than is good to read.
    CHECK(document.groups.front().rows[1].front() == u"续"_s);
    for (const QStringList &each : document.groups.front().rows)
        CHECK(each[1].size() < 200);
}
