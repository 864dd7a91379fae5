// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/placing/pile.h"

#include "core/model/profilereader.h"
#include "core/tables/columns.h"
#include "core/workspace/records.h"
#include "tests/support/catch.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

PileSample::PileSample(const QString &folder)
    : m_folder(folder)
{
    const QByteArray profile = must(shippedProfile(u"zhengzhou-2023"_s));
    m_workspace = must(Workspace::create(m_home.filePath(u"campaign"_s), profile));
    import(ImportKind::Units, u"units.csv"_s);
    import(ImportKind::Entries, u"entries.csv"_s);
    for (const Entry &entry : must(Records(*m_workspace).entries()))
        m_codes.insert(entry.id, entry.code);
    readTruth();
}

void PileSample::import(ImportKind kind, const QString &file)
{
    ImportRequest request;
    request.kind = kind;
    request.path = m_folder + u'/' + file;
    const ImportReport report = must(Intake(*m_workspace).import(request));
    for (const RejectedRow &row : report.rejected)
        UNSCOPED_INFO((row.column + u": "_s + row.reason).toStdString());
    REQUIRE(report.rejected.empty());
}

void PileSample::readTruth()
{
    const TableLayout layout{{{u"file"_s, {u"文件"_s}, true},
                              {u"entry"_s, {u"作品编号"_s}, true},
                              {u"kind"_s, {u"材料"_s}, true},
                              {u"hour"_s, {u"课时"_s}, true},
                              {u"guise"_s, {u"类"_s}, true}},
                             false};
    must(readRows(m_folder + u"/truth.csv"_s, layout, {}, [this](const TableRow &row) {
        m_truth[row.cell(u"file").text] = {row.cell(u"entry").text, row.cell(u"kind").text,
                                           readCount(row.cell(u"hour")).value_or(1),
                                           row.cell(u"guise").text};
        return true;
    }));
}

bool PileSample::isRight(const Placement &placement, const Truth &truth) const
{
    return placement.entry && code(*placement.entry) == truth.entry && placement.kind == truth.kind
        && placement.hour == truth.hour;
}

QString pileFolder(int seed)
{
    return qEnvironmentVariable("PILES", QStringLiteral(PILES)) + u'/' + QString::number(seed);
}

} // namespace linxuan::samples
