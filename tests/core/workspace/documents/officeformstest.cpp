// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/officeforms.h"
#include "core/report/sheettemplate/sheettemplate.h"
#include "core/report/xlsx.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/starterform.h"
#include "core/workspace/undohistory.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QImage>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QString written(Office &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

Error refused(Office &office, const QString &form, const QString &path)
{
    const auto placed = OfficeForms(office.workspace()).place(form, path, u"王示例"_s);
    REQUIRE_FALSE(placed);
    return placed.error();
}

Document awardList(Office &office)
{
    return must(Documents(office.workspace()).documents({})).front();
}

} // namespace

TEST_CASE("a layout of the office's own takes the place of ours until it is removed", "[forms]")
{
    Office office;
    fill(office);
    QByteArray json = *builtInLayoutText(u"award-list"_s);
    REQUIRE(json.contains("获奖名单"));
    json.replace("获奖名单", "表彰名单");
    OfficeForms forms(office.workspace());
    must(forms.place(u"award-list"_s, written(office, u"own.json"_s, json), u"王示例"_s));
    CHECK(awardList(office).title.contains(u"表彰名单"));
    office.reopen();
    CHECK(awardList(office).title.contains(u"表彰名单"));
    REQUIRE(must(OfficeForms(office.workspace()).all()).size() == 1);
    CHECK(must(OfficeForms(office.workspace()).all())[0].by == u"王示例");
    must(OfficeForms(office.workspace()).remove(u"award-list"_s, std::nullopt));
    CHECK(awardList(office).title.contains(u"获奖名单"));
    CHECK_FALSE(OfficeForms(office.workspace()).remove(u"award-list"_s, std::nullopt));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("what the office places is held against the form first", "[forms]")
{
    Office office;
    fill(office);
    QByteArray json = *builtInLayoutText(u"award-list"_s);
    json.replace("{{课题}}", "{{课提}}");
    CHECK(refused(office, u"award-list"_s, written(office, u"a.json"_s, json))
              .message.contains(u"{{课提}}"));
    CHECK(refused(office, u"award-list"_s, written(office, u"b.json"_s, "{")).code
          == ErrorCode::Unreadable);
    CHECK(refused(office, u"award-list"_s, written(office, u"c.docx"_s, "x")).code
          == ErrorCode::Usage);
    CHECK(refused(office, u"award-list"_s, written(office, u"d.xlsx"_s, "x")).code
          == ErrorCode::Unreadable);
    CHECK(refused(office, u"no-form"_s, office.path(u"a.json"_s)).code == ErrorCode::NotFound);
    CHECK(refused(office, u"award-list"_s, office.path(u"none.json"_s)).code
          == ErrorCode::NotFound);
    CHECK(refused(office, u"certificates"_s, written(office, u"e.png"_s, "no picture")).code
          == ErrorCode::Unreadable);
    CHECK(must(OfficeForms(office.workspace()).all()).empty());
}

TEST_CASE("the sheet to start from is itself a sheet that can be filled, for every form", "[forms]")
{
    Office office;
    fill(office);
    for (const FormKind &kind : formKinds()) {
        INFO(kind.code.toStdString());
        const QString path = office.path(kind.code + u".xlsx"_s);
        must(writeXlsx(must(starterForm(office.workspace(), kind.code)), path));
        must(OfficeForms(office.workspace()).place(kind.code, path, u"王示例"_s));
    }
    must(Documents(office.workspace()).print({}, office.path(u"list.xlsx"_s)));
    ImportRequest request;
    request.path = office.path(u"list.xlsx"_s);
    request.dryRun = true;
    const ImportReport back = must(Intake(office.workspace()).import(request));
    QStringList codes;
    for (const QStringList &row : back.previewRows)
        codes += row;
    CHECK(codes.join(u' ').contains(u"A1"));
}

TEST_CASE("placing a form can be taken back", "[forms]")
{
    Office office;
    fill(office);
    QByteArray json = *builtInLayoutText(u"award-list"_s);
    json.replace("获奖名单", "表彰名单");
    must(OfficeForms(office.workspace())
             .place(u"award-list"_s, written(office, u"own.json"_s, json), {}));
    must(UndoHistory(office.workspace()).undo());
    CHECK(awardList(office).title.contains(u"获奖名单"));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a picture lies behind certificates and takes the drawn border's place", "[forms]")
{
    Office office;
    fill(office);
    QImage picture(297, 210, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    REQUIRE(picture.save(office.path(u"paper.png"_s)));
    must(OfficeForms(office.workspace())
             .place(u"certificates"_s, office.path(u"paper.png"_s), u"王示例"_s));
    CHECK(must(OfficeForms(office.workspace()).background(u"certificates"_s)).size()
          == QSize(297, 210));
    CHECK(refused(office, u"award-list"_s, office.path(u"paper.png"_s)).code == ErrorCode::Usage);
}
