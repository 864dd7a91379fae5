// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/samples.h"

#include "core/report/formfilling.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTimeZone>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

namespace {

AwardListRow row(int number, int place, int rowsEach)
{
    const QStringList titles{
        u"《背影》"_s, u"勾股定理的证明与应用"_s, u"Unit 3 My School Section A (1a—2c)"_s,
        u"牛顿第一定律：从亚里士多德到伽利略的思想实验"_s, u"一次函数的图象"_s};
    const QStringList schools{u"示例市第一中学"_s, u"示例市东湖区实验初级中学"_s,
                              u"示例县第三初级中学"_s};
    AwardListRow made;
    made.award = place * 6 < rowsEach ? 0 : place * 2 < rowsEach ? 1 : 2;
    made.rank = place + 1;
    made.code = u"ZZ%1"_s.arg(number, 5, 10, QChar(u'0'));
    made.title = titles[number % titles.size()];
    made.teacher = QStringList{u"甲示例"_s, u"乙示"_s, u"欧阳示例"_s}[number % 3];
    made.school = schools[number % 3];
    made.unit = QStringList{u"东湖区"_s, u"示例县"_s, u"高新技术开发区"_s}[number % 3];
    made.score = u"91.33"_s;
    return made;
}

} // namespace

AwardListContent awards(int groups, int rowsEach)
{
    const QStringList subjects{u"语文"_s, u"数学"_s, u"英语"_s, u"物理"_s, u"道德与法治"_s};
    AwardListContent content;
    content.campaignName = u"2023年示例市基础教育精品课遴选"_s;
    content.office = u"示例市教育局教学研究室"_s;
    content.roundName = u"市级评审"_s;
    content.version = 2;
    content.closed = true;
    content.digest = u"9f86d081"_s.repeated(8);
    content.printedFor = QDateTime(QDate(2023, 10, 11), QTime(16, 30), Qt::UTC);
    content.awards = QStringList{u"一等奖"_s, u"二等奖"_s, u"三等奖"_s};
    int number = 0;
    for (int g = 0; g < groups; ++g) {
        AwardListGroup group;
        group.name = {u"学科课程"_s, g % 2 == 0 ? u"初中"_s : u"高中"_s, subjects[g % 5]};
        for (int place = 0; place < rowsEach; ++place)
            group.rows.push_back(row(++number, place, rowsEach));
        content.groups.push_back(group);
    }
    return content;
}

Document filled(const QString &form, const FormValues &values)
{
    const auto layout = builtInLayout(form);
    REQUIRE(layout);
    const auto document = fillForm(*layout, values);
    INFO((document ? QString() : document.error().message).toStdString());
    REQUIRE(document);
    return *document;
}

Document awardList(const AwardListContent &content)
{
    return filled(u"award-list"_s, awardListValues(content));
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString withoutSpace(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace linxuan::samples
