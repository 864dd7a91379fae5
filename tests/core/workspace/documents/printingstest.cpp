// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trailcode.h"
#include "core/workspace/documents/documents.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

PrintedForm printed(Office &office, const QString &form, const QString &name = u"list.xlsx"_s)
{
    FormRequest request;
    request.form = form;
    return must(Documents(office.workspace()).print(request, office.path(name)));
}

QByteArray bytes(Office &office, const QString &name)
{
    QFile file(office.path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString said(const VerifyReport &report, const QString &what)
{
    for (const auto &[name, text] : report.said) {
        if (name == what)
            return text;
    }
    return {};
}

} // namespace

TEST_CASE("the same list keeps its version, its code and its bytes", "[printing]")
{
    Office office;
    fill(office);
    for (const QString &ending : {u".pdf"_s, u".xlsx"_s}) {
        const Printing first = printed(office, u"award-list"_s, u"first"_s + ending).lists.at(0);
        printed(office, u"score-summary"_s);
        const Printing again = printed(office, u"award-list"_s, u"again"_s + ending).lists.at(0);
        CHECK(again == first);
        CHECK(first.version == 1);
        CHECK(bytes(office, u"first"_s + ending) == bytes(office, u"again"_s + ending));
    }
    CHECK(office.problems().isEmpty());
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'document.print'"_s) == u"2");
}

TEST_CASE("a list printed around a change has two versions and two codes, and verify tells them",
          "[printing]")
{
    Office office;
    fill(office);
    const Printing first = printed(office, u"score-summary"_s).lists.at(0);
    VerifyReport report = must(verifyWorkspace(office.folder(), first.code));
    CHECK(report.ok());
    CHECK(said(report, u"printed"_s).contains(first.title));
    CHECK(said(report, u"newest"_s).isEmpty());
    const QString same = said(report, u"data"_s);

    office.run(u"UPDATE entry SET title = '改过的课题' WHERE code = 'A1'"_s);
    const QString changed = said(must(verifyWorkspace(office.folder(), first.code)), u"data"_s);
    CHECK_FALSE(changed.isEmpty());
    CHECK(changed != same);
    const Printing second = printed(office, u"score-summary"_s).lists.at(0);
    CHECK(second.version == 2);
    CHECK(second.code != first.code);
    CHECK(second.digest != first.digest);
    report = must(verifyWorkspace(office.folder(), first.code));
    CHECK(report.ok());
    CHECK_FALSE(said(report, u"newest"_s).isEmpty());
    CHECK(said(report, u"data"_s) == changed);
    report = must(verifyWorkspace(office.folder(), second.code));
    CHECK(said(report, u"newest"_s).isEmpty());
    CHECK(said(report, u"data"_s) == same);
    CHECK(must(Printings(office.workspace()).all()).size() == 2);
}

TEST_CASE("lists of different things count their versions apart", "[printing]")
{
    Office office;
    fill(office);
    FormRequest request;
    request.form = u"award-list"_s;
    Documents documents(office.workspace());
    must(documents.print(request, office.path(u"a.xlsx"_s)));
    request.unit = u"甲县"_s;
    const auto ofUnit = must(documents.print(request, office.path(u"b.xlsx"_s))).lists.at(0);
    CHECK(ofUnit.version == 1);
    CHECK(ofUnit.scope == u"round=final;unit=甲县");
    request.unit.reset();
    request.split = FormSplit::ByUnit;
    const auto each = must(documents.print(request, office.path(u"c.xlsx"_s))).lists;
    REQUIRE(each.size() == 3);
    CHECK(each[0] == ofUnit); // the same list, however it was asked for
    CHECK(each[1].version == 1);
    CHECK(each[1].code != each[0].code);
    CHECK(readTrailCode(each[1].code)->count == each[1].record);
}

TEST_CASE("a preview enters no version, and tells which one it would be", "[printing]")
{
    Office office;
    fill(office);
    FormRequest request;
    request.form = u"award-list"_s;
    Documents documents(office.workspace());
    FormPreview preview = must(documents.preview(request, office.path(u"p.pdf"_s)));
    REQUIRE(preview.lists.size() == 1);
    CHECK_FALSE(preview.lists[0].last);
    CHECK(preview.lists[0].version() == 1);
    CHECK(must(Printings(office.workspace()).all()).empty());
    printed(office, u"award-list"_s);
    preview = must(documents.preview(request, office.path(u"p.pdf"_s)));
    CHECK(preview.lists[0].isSame);
    office.run(u"UPDATE entry SET teacher = '改名示例'"_s);
    preview = must(documents.preview(request, office.path(u"p.pdf"_s)));
    CHECK_FALSE(preview.lists[0].isSame);
    CHECK(preview.lists[0].version() == 2);
}

TEST_CASE("a register of printings that was altered is found by the code", "[printing]")
{
    Office office;
    fill(office);
    const Printing one = printed(office, u"award-list"_s).lists.at(0);
    office.run(u"UPDATE printing SET version = 5"_s);
    const VerifyReport report = must(verifyWorkspace(office.folder(), one.code));
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].what == u"row");
}
