// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/layouts.h"

namespace linxuan {

namespace {

// Names in one string, the standard one first, apart by |.
Column column(const char16_t *key, const char16_t *names, bool required = false)
{
    return {QString::fromUtf16(key), QString::fromUtf16(names).split(u'|'), required};
}

Column personal(Column column)
{
    column.personal = true;
    return column;
}

constexpr bool required = true;

std::vector<Column> unitColumns()
{
    return {column(u"name", u"单位名称|单位|名称|学校名称|区县名称", required),
            column(u"kind", u"单位类型|类型|性质", required),
            column(u"parent", u"上级单位|主管单位|所属区县|隶属"),
            column(u"school_kind", u"学校类型|办学类型|学段类型"),
            column(u"teachers", u"在职教师数|教师总数|教师人数|教师数"),
            column(u"aliases", u"简称|别名|曾用名")};
}

std::vector<Column> nodeColumns()
{
    return {column(u"code", u"课程节点编号|节点编号|编号|节点代码", required),
            column(u"name", u"名称|节点名称|课程节点名称|目录名称", required),
            column(u"parent", u"上级编号|上级节点|父节点编号"),
            column(u"stage", u"学段"),
            column(u"subject", u"学科"),
            column(u"edition", u"教材版本|版本"),
            column(u"volume", u"册次|年级册次"),
            column(u"closed", u"已关闭|关闭|停用")};
}

std::vector<Column> quotaColumns()
{
    return {column(u"unit", u"单位|单位名称|区县|区县（市）|县区|推荐单位|学校", required),
            column(u"total", u"合计|总计|总数|名额合计")};
}

std::vector<Column> entryColumns(bool isOwnTable)
{
    return {column(u"code", u"作品编号|编号|参评编号|作品号", !isOwnTable),
            column(u"category", u"类别|参评类别|作品类别|课程类别", isOwnTable),
            column(u"title", u"课题|课题名称|课程名称|作品名称|课名|实验名称", isOwnTable),
            column(u"teacher", u"教师姓名|姓名|主讲教师|教师|作者|执教教师", isOwnTable),
            column(u"school", u"学校|学校名称|工作单位|所在学校|单位", isOwnTable),
            column(u"unit",
                   u"区县|区县（市）|县区|所属区县|推荐单位|报送单位|县（市、区）|县(市)区",
                   isOwnTable),
            column(u"stage", u"学段|参评学段", isOwnTable),
            column(u"subject", u"学科|任教学科|参评学科", isOwnTable),
            column(u"grade", u"年级"),
            column(u"edition", u"教材版本|版本"),
            column(u"volume", u"册次|年级册次"),
            column(u"node", u"课程节点编号|节点编号|课程节点"),
            column(u"gender", u"性别"),
            column(u"job_title", u"职称"),
            personal(column(u"phone", u"电话|联系电话|手机|手机号|手机号码")),
            personal(column(u"id_number", u"证件号|身份证号|证件号码")),
            column(u"tutor", u"辅导教师|指导教师"),
            column(u"submitted", u"提交时间|上传时间|报送时间"),
            column(u"experiment_kind", u"实验类型")};
}

std::vector<Column> recommendedColumns()
{
    std::vector<Column> columns = entryColumns(false);
    columns.push_back(column(u"level", u"推荐级别|推荐层级|级别"));
    return columns;
}

std::vector<Column> expertColumns()
{
    return {column(u"code", u"评委编号|专家编号|编号", required),
            column(u"name", u"姓名|专家姓名|评委姓名", required),
            column(u"unit", u"单位|工作单位|所在单位", required),
            column(u"subject", u"学科|评审学科|任教学科", required),
            column(u"stage", u"学段|评审学段"),
            column(u"category", u"类别|评审类别"),
            column(u"recusals", u"回避|回避对象|回避作品或单位"),
            column(u"chair", u"组长|是否组长")};
}

std::vector<Column> banColumns()
{
    return {column(u"name", u"姓名|教师姓名", required),
            column(u"unit", u"单位|工作单位|学校", required),
            column(u"reason", u"原因|事由", required),
            column(u"from", u"起始日期|开始日期|起始时间", required),
            column(u"until", u"截止日期|结束日期|截止时间")};
}

std::vector<Column> scoreColumns()
{
    return {column(u"round", u"轮次|评审轮次", required),
            column(u"entry", u"作品编号|参评编号|作品号", required),
            column(u"expert", u"评委编号|专家编号", required),
            column(u"total", u"总分|合计|得分"),
            column(u"veto", u"否决|一票否决|否决项"),
            column(u"veto_evidence", u"否决依据|否决证据|否决位置"),
            column(u"remark", u"评语|意见|评审意见"),
            column(u"notes", u"依据|评审依据|证据")};
}

std::vector<Column> contactColumns()
{
    return {column(u"unit", u"单位|单位名称|报送单位|推荐单位|区县|学校", required),
            column(u"name", u"联系人|联系人姓名|姓名", required),
            column(u"leader", u"分管领导|分管负责人|主管领导"),
            column(u"department", u"科室|部门|处室|所在科室"),
            column(u"post", u"职务|联系人职务"),
            personal(column(u"phone", u"电话|联系电话|手机|手机号|手机号码")),
            personal(column(u"mail", u"邮箱|电子邮箱|电子邮件|E-mail|Email")),
            column(u"remark", u"备注|说明")};
}

std::vector<Column> administratorColumns()
{
    return {column(u"unit", u"单位|单位名称|报送单位|推荐单位|区县|学校", required),
            column(u"name", u"管理员姓名|管理员|姓名", required),
            column(u"post", u"职务|管理员职务"),
            personal(column(u"phone", u"手机|手机号|手机号码|电话|联系电话")),
            column(u"remark", u"备注|说明")};
}

} // namespace

TableLayout layoutOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units:
        return {unitColumns(), false};
    case ImportKind::Nodes:
        return {nodeColumns(), false};
    case ImportKind::Quotas:
        return {quotaColumns(), true};
    case ImportKind::Entries:
        return {entryColumns(true), false, QStringLiteral("code")};
    case ImportKind::Experts:
        return {expertColumns(), false};
    case ImportKind::Bans:
        return {banColumns(), false};
    case ImportKind::Recommended:
        return {recommendedColumns(), false};
    case ImportKind::Scores:
        return {scoreColumns(), true};
    case ImportKind::Contacts:
        return {contactColumns(), false};
    case ImportKind::Administrators:
        return {administratorColumns(), false};
    }
    return {};
}

} // namespace linxuan
