// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake.h"

#include "core/workspace/intake/imports.h"
#include "core/workspace/intake/layouts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

struct Kind
{
    ImportKind kind;
    const char16_t *code;
    std::unique_ptr<TableImport> (*make)(Workspace &, Write &, const ImportRequest &);
};

constexpr std::array kKinds{
    Kind{ImportKind::Units, u"units", unitImport},
    Kind{ImportKind::Nodes, u"nodes", nodeImport},
    Kind{ImportKind::Quotas, u"quotas", quotaImport},
    Kind{ImportKind::Entries, u"entries", entryImport},
    Kind{ImportKind::Experts, u"experts", expertImport},
    Kind{ImportKind::Bans, u"bans", banImport},
    Kind{ImportKind::Recommended, u"recommended", recommendedImport},
    Kind{ImportKind::Scores, u"scores", scoreImport},
    Kind{ImportKind::Contacts, u"contacts", contactImport},
    Kind{ImportKind::Administrators, u"administrators", contactImport},
};

const Kind &kindOf(ImportKind kind)
{
    return *std::find_if(kKinds.begin(), kKinds.end(),
                         [kind](const Kind &one) { return one.kind == kind; });
}

} // namespace

std::optional<ImportKind> importKindFromCode(QStringView code)
{
    for (const Kind &kind : kKinds) {
        if (code == QStringView(kind.code))
            return kind.kind;
    }
    return std::nullopt;
}

QString toCode(ImportKind kind)
{
    return QString::fromUtf16(kindOf(kind).code);
}

QString displayName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units:
        return Text::tr("Units");
    case ImportKind::Nodes:
        return Text::tr("Catalogue nodes");
    case ImportKind::Quotas:
        return Text::tr("Quotas");
    case ImportKind::Entries:
        return Text::tr("Entries");
    case ImportKind::Experts:
        return Text::tr("Experts");
    case ImportKind::Bans:
        return Text::tr("Register of bans");
    case ImportKind::Recommended:
        return Text::tr("Recommended list");
    case ImportKind::Scores:
        return Text::tr("Keyed scores");
    case ImportKind::Contacts:
        return Text::tr("Contacts");
    case ImportKind::Administrators:
        return Text::tr("Administrators");
    }
    return {};
}

std::unique_ptr<TableImport> makeImport(Workspace &workspace, Write &write,
                                        const ImportRequest &request)
{
    return kindOf(request.kind).make(workspace, write, request);
}

Result<ImportReport> Intake::import(const ImportRequest &request, const RowProgress &progress)
{
    if (request.replace && request.reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Replacing sheets needs a reason."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    const auto import = makeImport(m_workspace, write, request);
    LX_CHECK(import->run(progress));
    const ImportReport &report = import->report();
    if (request.dryRun || report.added + report.updated == 0)
        return report;
    LX_CHECK(
        write.record(QStringLiteral("import.") + toCode(request.kind), {},
                     {{QStringLiteral("file"), QFileInfo(request.path).fileName()},
                      {QStringLiteral("added"), report.added},
                      {QStringLiteral("updated"), report.updated},
                      {QStringLiteral("unchanged"), report.unchanged},
                      {QStringLiteral("rejected"), static_cast<int>(report.rejected.size())}}));
    LX_CHECK(write.commit(import->areas()));
    return report;
}

std::vector<ColumnHelp> columnHelp(ImportKind kind)
{
    std::vector<ColumnHelp> help;
    for (const Column &column : layoutOf(kind).columns)
        help.push_back({column.names, column.required});
    return help;
}

} // namespace linxuan
