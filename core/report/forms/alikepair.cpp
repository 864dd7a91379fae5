// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/alikepair.h"

#include <utility>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QString sideText(const QString &mark, const AlikeSide &side)
{
    QStringList parts{side.entry, u"《%1》"_s.arg(side.title), side.kind};
    for (const QString &part : {side.teacher, side.school, side.fileName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return u"%1：%2"_s.arg(mark, parts.join(u'，'));
}

QString summary(const AlikePairContent &content)
{
    QStringList parts;
    if (!content.excerpts.empty())
        parts.append(u"相同段落 %1 处，占甲文 %2，占乙文 %3"_s.arg(content.excerpts.size())
                         .arg(content.left.share, content.right.share));
    if (content.isSameFile)
        parts.append(u"两份文件内容完全相同"_s);
    if (content.pictures > 0)
        parts.append(u"相同图片 %1 张"_s.arg(content.pictures));
    return parts.join(u'；') + u'。';
}

} // namespace

Document alikePair(const AlikePairContent &content)
{
    Document document;
    document.title = u"文本比对记录"_s;
    document.subtitle = {content.campaign, content.date};
    document.mark = u"内部材料"_s;
    document.orientation = Orientation::Landscape;
    document.paragraphs = {sideText(u"甲"_s, content.left), sideText(u"乙"_s, content.right),
                           summary(content)};
    document.columns = {{u"序号"_s, 5, Alignment::Centre, true},
                        {u"甲文"_s, 44, Alignment::Left},
                        {u"乙文"_s, 44, Alignment::Left},
                        {u"相同字数"_s, 7, Alignment::Centre, true}};
    document.emptyText = u"没有相同的文字段落"_s;
    DocumentGroup group;
    int number = 0;
    for (const AlikeExcerpt &excerpt : content.excerpts) {
        QString shown = QString::number(++number);
        QString length = QString::number(excerpt.length);
        for (const AlikeLines &row : excerpt.rows)
            group.rows.push_back({std::exchange(shown, u"续"_s), row.left, row.right,
                                  std::exchange(length, QString())});
    }
    if (!group.rows.empty())
        document.groups = {group};
    document.notes = {
        u"说明：只列出相同文字在 %1 字以上的段落，空格和标点不计，平台模板文字不计；〔〕内为两文不同之处。"_s
            .arg(content.leastPassage),
        u"本记录由程序比对得出，仅供参考，是否构成抄袭由人判断。"_s};
    if (!content.decision.isEmpty())
        document.notes.append(u"处理意见：%1"_s.arg(content.decision));
    document.signatures = {u"核对："_s, u"复核："_s};
    return document;
}

} // namespace linxuan
