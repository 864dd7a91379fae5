// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/keying/keyingimport.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PaperKeying)
};

TableLayout keyingLayout()
{
    return {{{u"code"_s, {u"评分表编码"_s, u"编码"_s, u"评分表编号"_s}, true},
             {u"total"_s, {u"总分"_s, u"合计"_s, u"得分"_s}, false},
             {u"veto"_s, {u"否决"_s, u"一票否决"_s, u"否决项"_s}, false},
             {u"remark"_s, {u"评语"_s, u"意见"_s, u"评审意见"_s}, false}},
            true};
}

} // namespace

KeyingImport::KeyingImport(Workspace &workspace, Write &write, const ImportRequest &request,
                           const QString &by)
    : TableImport(workspace, write, request, keyingLayout())
    , m_by(by)
{ }

Result<void> KeyingImport::prepare()
{
    LX_TRY(KeyingDesk desk, KeyingDesk::open(m_workspace, m_write));
    m_desk.emplace(std::move(desk));
    return {};
}

void KeyingImport::fail(const TableRow &row, const Error &error)
{
    if (error.code == ErrorCode::Storage || error.code == ErrorCode::Corrupt)
        m_trouble = error;
    reject(row, u"code", error.message);
}

std::optional<KeyedSheet> KeyingImport::typed(const TableRow &row,
                                              const PaperTargets::Target &target)
{
    const Category category = target.entry->category;
    KeyedSheet typed;
    typed.code = target.code;
    typed.cells.resize(qsizetype(target.round->criteria(category).size()));
    typed.remark = row.cell(u"remark").text;
    typed.vetoes = row.cell(u"veto").text;
    typed.total = row.cell(u"total").text;
    for (const TableRow::Extra &extra : row.extras()) {
        if (extra.cell->text.isEmpty())
            continue;
        const auto place = target.round->criterion(category, extra.header);
        if (place) {
            typed.cells[qsizetype(*place)] = extra.cell->text;
        } else if (target.round->isCriterionOfOthers(extra.header)) {
            rejectHeader(row, extra.header, *extra.cell,
                         Text::tr("is no criterion of rubric %1").arg(target.rubric->code));
            return std::nullopt;
        }
    }
    return typed;
}

void KeyingImport::count(KeyingDesk::Keyed keyed)
{
    switch (keyed) {
    case KeyingDesk::Keyed::New:
        ++m_report.added;
        break;
    case KeyingDesk::Keyed::Corrected:
        ++m_report.updated;
        break;
    case KeyingDesk::Keyed::Same:
        ++m_report.unchanged;
        break;
    }
}

void KeyingImport::take(const TableRow &row)
{
    const auto code = needText(row, u"code");
    if (!code)
        return;
    const auto target = m_desk->find(*code);
    if (!target)
        return fail(row, target.error());
    if (m_seen.contains(target->key()))
        return reject(row, u"code", Text::tr("the sheet stands in the table twice"));
    const auto sheet = typed(row, *target);
    if (!sheet)
        return;
    const auto keyed = m_desk->key(*target, *sheet, m_by);
    if (!keyed)
        return fail(row, keyed.error());
    m_seen.insert(target->key());
    m_codes += target->code;
    count(*keyed);
}

Result<void> KeyingImport::store()
{
    if (m_trouble)
        return *m_trouble;
    return m_desk->store();
}

} // namespace linxuan
