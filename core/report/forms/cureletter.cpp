// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/cureletter.h"

#include "core/base/clock.h"
#include "core/report/forms/listhead.h"

#include <QHash>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// What a teacher can do about it.
QString wayOut(const QString &code)
{
    static const QHash<QString, QString> ways{
        {u"E01"_s, u"该单位不参加本次活动，请核对报送单位"_s},
        {u"E02"_s, u"请核对学校类型"_s},
        {u"E03"_s, u"该教师在限制期内，请撤回"_s},
        {u"E04"_s, u"同一节点只能报一件，请保留一件，或书面说明理由"_s},
        {u"E05"_s, u"一位教师只能报一件，请保留一件"_s},
        {u"E06"_s, u"超出名额，请撤回多报的作品"_s},
        {u"E07"_s, u"请书面说明逾期原因"_s},
        {u"T01"_s, u"重新导出：MP4 封装，视频 H.264，声音 AAC"_s},
        {u"T02"_s, u"按规定的画面尺寸和比例重新导出，不要留黑边"_s},
        {u"T03"_s, u"按规定的帧率重新导出"_s},
        {u"T04"_s, u"剪辑到规定的时长"_s},
        {u"T05"_s, u"降低码率重新导出，或按课时分开"_s},
        {u"T06"_s, u"提高码率重新导出"_s},
        {u"T07"_s, u"检查录音，保留一条声音，按规定的码率导出"_s},
        {u"T08"_s, u"补上片头，写明教材版本、学科、年级、课名和主讲教师"_s},
        {u"T09"_s, u"课时从 1 起连续编号，每课时一个视频"_s},
        {u"T10"_s, u"补交所缺的材料"_s},
        {u"T11"_s, u"换成规定的文件格式"_s},
        {u"T12"_s, u"重新导出并确认能打开，不设密码；不要重复使用别的作品的文件"_s},
        {u"T13"_s, u"去掉广告、水印、二维码或非通用语言文字"_s},
    };
    return ways.value(code, u"请按要求改正"_s);
}

FormGroup groupOf(const CureLetterEntry &entry)
{
    QString heading =
        u"%1　%2　%3（%4）"_s.arg(entry.code, entry.title, entry.teacher, entry.school);
    if (entry.number > 1)
        heading += u"　第 %1 次退回"_s.arg(entry.number);
    FormGroup group{{{u"作品"_s, heading}}, {}};
    for (const CureLetterProblem &problem : entry.problems)
        group.rows.push_back({QString::number(group.rows.size() + 1), problem.check,
                              problem.message, problem.evidence, wayOut(problem.code)});
    return group;
}

} // namespace

FormValues cureLetterValues(const CureLetterContent &content)
{
    FormValues values;
    values.name = content.unit;
    values.groupFields = QStringList{u"作品"_s};
    values.columns = QStringList{u"序号"_s, u"检查项目"_s, u"问题"_s, u"所在材料"_s, u"怎样改正"_s};
    for (const CureLetterEntry &entry : content.entries)
        values.groups.push_back(groupOf(entry));
    values.fields = {{u"活动"_s, content.campaignName},
                     {u"单位"_s, content.unit},
                     {u"总件数"_s, QString::number(content.entries.size())},
                     {u"期限"_s, officeText(content.dueAt)},
                     {u"落款单位"_s, content.office},
                     {u"落款日期"_s, dateText(content.askedAt)}};
    return values;
}

} // namespace linxuan
