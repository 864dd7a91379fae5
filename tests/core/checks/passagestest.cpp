// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/passages.h"
#include "core/checks/commontext.h"
#include "core/checks/foldedtext.h"
#include "tests/support/catch.h"

using namespace linxuan;

namespace {

IndexedText indexed(const QString &text)
{
    IndexedText made;
    made.units = foldedUnits(text);
    made.common.assign(made.units.size(), false);
    made.own = made.units.size();
    return made;
}

std::vector<Passage> passagesOf(const QString &left, const QString &right, int least)
{
    const IndexedText one = indexed(left);
    return PassageFinder(one, least).passages(indexed(right));
}

QString shown(const QString &text, uint32_t begin, uint32_t end)
{
    const auto places = foldedPlaces(text);
    return text.mid(places[begin], places[end - 1] - places[begin] + 1);
}

const QString kDesign =
    QStringLiteral("教师出示三块面积不同的木板，请学生依次压在海绵上，观察凹陷的深浅。"
                   "学生分组记录数据，用自己的话说出压力的作用效果与什么有关。");
const QString kOther =
    QStringLiteral("本课从一首古诗开始。全班齐读，圈出不懂的字词，再听配乐朗诵。");

} // namespace

TEST_CASE("folding leaves out layout and keeps the places of what is left", "[originality]")
{
    const QString text = QStringLiteral("Ａ b，　１２。\n勾股 定理");
    const FoldedUnits units = foldedUnits(text);
    CHECK(QString::fromUtf16(units.data(), qsizetype(units.size()))
          == QStringLiteral("ab12勾股定理"));
    CHECK(foldedPlaces(text) == std::vector<uint32_t>{0, 2, 5, 6, 9, 10, 12, 13});
}

TEST_CASE("a copied stretch is found whatever its punctuation and spacing", "[originality]")
{
    QString copied = kDesign;
    copied.replace(u'，', QStringLiteral(" , ")).replace(u'。', QStringLiteral("．\n"));
    const auto passages = passagesOf(kOther + kDesign, copied + kOther, 30);
    REQUIRE(passages.size() == 1);
    const QString left = kOther + kDesign;
    CHECK(shown(left, passages[0].leftBegin(), passages[0].leftEnd()) + u'。' == kDesign);
    CHECK(passages[0].runs.size() == 1);
}

TEST_CASE("a passage goes on over words that were changed, put in or left out", "[originality]")
{
    QString changed = kDesign;
    changed.replace(QStringLiteral("出示"), QStringLiteral("拿出"))
        .replace(QStringLiteral("依次"), QStringLiteral("一个接一个地"))
        .replace(QStringLiteral("自己的"), QString());
    const auto passages = passagesOf(kDesign, changed, 30);
    REQUIRE(passages.size() == 1);
    CHECK(passages[0].runs.size() == 3);
    // Before 出示 stand two characters: too few to go on with.
    CHECK(passages[0].length == foldedUnits(kDesign).size() - 4 - 2 - 3);
    CHECK(passages[0].rightEnd() == foldedUnits(changed).size());
}

TEST_CASE("what is shorter than the least passage does not count", "[originality]")
{
    const QString left = kOther + kDesign.left(24);
    const QString right = kDesign.left(24);
    CHECK(passagesOf(left, right, 30).empty());
    CHECK(passagesOf(left, right, 20).size() == 1);
}

TEST_CASE("what nearly all texts have is the template and counts for nothing", "[originality]")
{
    const QString form =
        QStringLiteral("本表由遴选平台统一提供请勿改动格式填写完整后由学校审核盖章上传平台");
    std::vector<IndexedText> texts;
    for (int i = 0; i < 10; ++i) {
        QString own;
        for (int word = 0; word < 40; ++word)
            own += QChar(ushort(0x4E00 + (i * 40 + word) * 7));
        texts.push_back(indexed(own + form + (i < 2 ? kDesign : own)));
    }
    markCommonText(texts, 20);
    for (const IndexedText &text : texts)
        CHECK(text.own == text.units.size() - size_t(form.size()));
    const auto passages = PassageFinder(texts[0], 30).passages(texts[1]);
    REQUIRE(passages.size() == 1);
    CHECK(passages[0].length == foldedUnits(kDesign).size());
    CHECK(coveredUnits(texts[0], passages, true) == foldedUnits(kDesign).size());
}

TEST_CASE("a text that says the same again and again is read in good time", "[originality]")
{
    QString many;
    for (int i = 0; i < 2000; ++i)
        many += kDesign;
    const auto passages = passagesOf(many, many, 30);
    REQUIRE_FALSE(passages.empty());
    CHECK(coveredUnits(indexed(many), passages, false) == foldedUnits(many).size());
}
