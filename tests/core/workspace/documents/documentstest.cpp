// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/documents.h"
#include "core/workspace/honours/certificates.h"
#include "core/workspace/honours/unithonours.h"
#include "core/workspace/quotadesk.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

FormRequest asking(const QString &form)
{
    FormRequest request;
    request.form = form;
    return request;
}

std::vector<Document> made(Office &office, const FormRequest &request)
{
    return must(Documents(office.workspace()).documents(request));
}

ErrorCode refused(Office &office, const FormRequest &request)
{
    const auto found = Documents(office.workspace()).documents(request);
    REQUIRE_FALSE(found);
    return found.error().code;
}

void addExperiment(Office &office, const QString &code, const QString &school)
{
    office.addEntry(code, school, [](Entry &entry) {
        entry.category = Category::Experiment;
        entry.stage = u"初中"_s;
        entry.subject = u"物理"_s;
        entry.phone = u"13800000001"_s;
        entry.grade = u"八年级"_s;
        entry.volume = u"上册"_s;
    });
}

QString allText(const Document &document)
{
    QStringList all{document.title};
    all += document.paragraphs + document.notes + document.subtitle;
    for (const DocumentGridRow &row : document.grid) {
        for (const DocumentCell &cell : row.cells)
            all += cell.text;
    }
    for (const DocumentGroup &group : document.groups) {
        for (const QStringList &row : group.rows)
            all += row;
    }
    if (document.card) {
        for (const CardText &text : document.card->texts)
            all += text.text;
    }
    return all.join(u' ');
}

} // namespace

TEST_CASE("every form can be asked for, and an unknown one names those there are", "[documents]")
{
    Office office;
    fill(office);
    for (const FormKind &kind : formKinds()) {
        INFO(kind.code.toStdString());
        CHECK_FALSE(formName(kind.code).isEmpty());
        CHECK_FALSE(formPurpose(kind.code).isEmpty());
        const auto found = Documents(office.workspace()).documents(asking(kind.code));
        CHECK((found || found.error().code == ErrorCode::NotFound));
    }
    const auto unknown = Documents(office.workspace()).documents(asking(u"award-lisst"_s));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(u"award-list"));
}

TEST_CASE("papers of entries are one each, sorted as they are asked for", "[documents]")
{
    Office office;
    addExperiment(office, u"B1"_s, u"市一中"_s);
    addExperiment(office, u"B2"_s, u"乙一小"_s);
    addExperiment(office, u"B3"_s, u"甲一小"_s);
    office.addEntry(u"A1"_s, u"甲一小"_s);
    const auto names = [&](FormOrder order) {
        FormRequest request = asking(u"registration"_s);
        request.order = order;
        QStringList found;
        for (const Document &document : made(office, request))
            found += document.name;
        return found;
    };
    CHECK(names(FormOrder::Code) == QStringList{u"B1"_s, u"B2"_s, u"B3"_s});
    CHECK(names(FormOrder::Unit) == QStringList{u"B3"_s, u"B2"_s, u"B1"_s});
    CHECK(names(FormOrder::Route) == QStringList{u"B3"_s, u"B2"_s, u"B1"_s}); // schools last
    FormRequest one = asking(u"registration"_s);
    one.entry = u"B2"_s;
    CHECK(allText(made(office, one).at(0)).contains(u"13800000001"));
    one.entry = u"A1"_s; // no experiment
    CHECK(refused(office, one) == ErrorCode::NotFound);
    one.entry.reset();
    one.isBlank = true;
    const auto blank = made(office, one);
    REQUIRE(blank.size() == 1);
    CHECK_FALSE(allText(blank.front()).contains(u"13800000001"));
    one.unit = u"丙县"_s;
    one.isBlank = false;
    CHECK(refused(office, one) == ErrorCode::NotFound);
}

TEST_CASE("copies are as many as the notice asks for", "[documents]")
{
    Office office;
    addExperiment(office, u"B1"_s, u"甲一小"_s);
    FormRequest request = asking(u"registration"_s);
    CHECK(made(office, request).front().copies == 1);
    request.asNotice = true;
    CHECK(made(office, request).front().copies == 3);
    request.asNotice = false;
    request.copies = 2;
    CHECK(made(office, request).front().copies == 2);
}

TEST_CASE("a preview of very many papers shows the first of them", "[documents]")
{
    Office office;
    for (int i = 0; i < 203; ++i)
        addExperiment(office, u"B%1"_s.arg(i + 1), u"甲一小"_s);
    Documents documents(office.workspace());
    const FormRequest request = asking(u"pledge"_s);
    FormPreview preview = must(documents.preview(request, office.path(u"p.xlsx"_s)));
    CHECK(preview.documents == 200);
    CHECK(preview.isPart);
    CHECK(made(office, request).size() == 203);
    office.run(u"DELETE FROM entry WHERE code IN ('B1', 'B2', 'B3')"_s);
    preview = must(documents.preview(request, office.path(u"p.xlsx"_s)));
    CHECK(preview.documents == 200);
    CHECK_FALSE(preview.isPart);
}

TEST_CASE("the packet of a unit holds its summary and the papers of each entry", "[documents]")
{
    Office office;
    addExperiment(office, u"B1"_s, u"甲一小"_s);
    addExperiment(office, u"B2"_s, u"甲二小"_s);
    addExperiment(office, u"B3"_s, u"乙一小"_s);
    must(Selection(office.workspace()).recommend(Level::School, {u"B1"_s, u"B2"_s}));
    must(Selection(office.workspace()).recommend(Level::County, {u"B1"_s, u"B2"_s}));
    FormRequest request = asking(u"packet"_s);
    request.unit = u"甲县"_s;
    const auto packet = made(office, request);
    QStringList said;
    for (const Document &document : packet)
        said += document.name + u'×' + QString::number(document.copies);
    CHECK(said
          == QStringList{u"甲县×2"_s, u"B1×3"_s, u"B1×1"_s, u"B1×1"_s, u"B2×3"_s, u"B2×1"_s,
                         u"B2×1"_s});
    request.unit.reset();
    request.entry = u"B3"_s;
    CHECK(made(office, request).size() == 3);
    request.entry = u"A9"_s;
    CHECK(refused(office, request) == ErrorCode::NotFound);
}

TEST_CASE("the quota table has a column for each stage and adds up", "[documents]")
{
    Office office;
    office.addQuota(u"甲县"_s, u"小学"_s, 3);
    office.addQuota(u"甲县"_s, u"初中"_s, 2);
    office.addQuota(u"乙县"_s, u"小学"_s, 0);
    office.addQuota(u"乙县"_s, {}, 7);
    const auto tables = made(office, asking(u"quota-table"_s));
    REQUIRE(tables.size() == 1);
    const Document &table = tables.front();
    QStringList titles;
    for (const DocumentColumn &column : table.columns)
        titles += column.title;
    CHECK(titles
          == QStringList{u"序号"_s, u"单位"_s, u"小学"_s, u"初中"_s, u"小计"_s, u"合计"_s,
                         u"备注"_s});
    const auto &rows = table.groups.at(0).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].mid(1) == QStringList{u"甲县"_s, u"3"_s, u"2"_s, u"5"_s, {}, {}});
    CHECK(rows[1].mid(1) == QStringList{u"乙县"_s, u"0"_s, {}, u"0"_s, u"7"_s, {}});
    CHECK(table.sums == QStringList{u"合计"_s, {}, u"3"_s, u"2"_s, u"5"_s, u"7"_s, {}});
}

TEST_CASE("a list can be parted by unit and by group", "[documents]")
{
    Office office;
    fill(office);
    close(office);
    FormRequest request = asking(u"award-list"_s);
    const auto whole = made(office, request);
    REQUIRE(whole.size() == 1);
    const auto rowsOf = [](const std::vector<Document> &documents) {
        size_t rows = 0;
        for (const Document &document : documents) {
            for (const DocumentGroup &group : document.groups)
                rows += group.rows.size();
        }
        return rows;
    };
    request.split = FormSplit::ByUnit;
    const auto byUnit = made(office, request);
    CHECK(byUnit.size() == 3);
    CHECK(rowsOf(byUnit) == rowsOf(whole));
    for (const Document &document : byUnit)
        CHECK(document.subtitle.join(u' ').contains(u"报送单位："));
    request.split = FormSplit::ByGroup;
    CHECK(rowsOf(made(office, request)) == rowsOf(whole));
    request.split = FormSplit::Whole;
    request.group = u"subject/小学/数学"_s;
    CHECK(rowsOf(made(office, request)) == rowsOf(whole));
    request.group = u"subject/小学/音乐"_s;
    CHECK(refused(office, request) == ErrorCode::NotFound);
}

TEST_CASE("certificates say whose they are, and the list of them is one table", "[documents]")
{
    Office office;
    fill(office);
    CHECK(refused(office, asking(u"certificates"_s)) == ErrorCode::NotFound);
    close(office);
    Certificates register_(office.workspace());
    const IssueReport issued = must(register_.issue(u"final"_s, u"王示例"_s));
    const auto cards = made(office, asking(u"certificates"_s));
    REQUIRE(cards.size() == issued.issued.size());
    for (size_t i = 0; i < cards.size(); ++i) {
        REQUIRE(cards[i].card);
        const Certificate one = must(register_.find(issued.issued[i])).certificate;
        const QString text = allText(cards[i]);
        CHECK(text.contains(one.text.holder));
        CHECK(text.contains(one.text.title));
        CHECK(text.contains(one.text.awardName));
        CHECK(text.contains(one.code));
        CHECK(cards[i].card->qr->text == one.number + u' ' + one.code);
    }
    const QString again = must(register_.reissue(issued.issued[0], u"王示例"_s, u"破损"_s));
    QStringList numbers;
    for (const Document &card : made(office, asking(u"certificates"_s)))
        numbers += card.name;
    CHECK(numbers.contains(again));
    CHECK_FALSE(numbers.contains(issued.issued[0]));
    numbers.removeDuplicates();
    CHECK(size_t(numbers.size()) == cards.size());
    must(Documents(office.workspace())
             .print(asking(u"certificates"_s), office.path(u"certificates.xlsx"_s)));
    CHECK(QFileInfo(office.path(u"certificates.xlsx"_s)).size() > 1000);
}

TEST_CASE("each part goes into a file of its own, by a pattern", "[documents]")
{
    Office office;
    fill(office);
    EachFile where;
    where.folder = office.path(u"out"_s);
    where.suffix = u"xlsx"_s;
    where.pattern = u"{{序号}} {{表名}}/{{名称}} v{{版本}}"_s;
    FormRequest request = asking(u"award-list"_s);
    request.split = FormSplit::ByUnit;
    const PrintedForm printed = must(Documents(office.workspace()).printEach(request, where));
    CHECK(printed.files.size() == 3);
    CHECK(QDir(where.folder).entryList(QDir::Files)
          == QStringList{u"001 %1-甲县 v1.xlsx"_s.arg(formName(u"award-list"_s)),
                         u"002 %1-乙县 v1.xlsx"_s.arg(formName(u"award-list"_s)),
                         u"003 %1-市一中 v1.xlsx"_s.arg(formName(u"award-list"_s))});
    where.pattern = u"same"_s;
    CHECK(must(Documents(office.workspace()).printEach(request, where)).files.size() == 3);
    CHECK(QDir(where.folder).exists(u"same (2).xlsx"_s));
    where.pattern = u" "_s;
    CHECK_FALSE(Documents(office.workspace()).printEach(request, where));
}
