// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/auditkind.h"

#include <QCoreApplication>

#include <utility>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Audit)
};

// By the word before the dot; where two kinds share it, the whole action stands first.
constexpr auto kKinds = std::to_array<std::pair<QStringView, AuditKind>>({
    {u"paper.receive", AuditKind::Checks},
    {u"round.assign", AuditKind::Panels},
    {u"round.double-keying", AuditKind::Scores},
    {u"entry.update", AuditKind::Tables},
    {u"entry", AuditKind::Chain},
    {u"teacher", AuditKind::Tables},
    {u"material", AuditKind::Materials},
    {u"file", AuditKind::Materials},
    {u"folder", AuditKind::Materials},
    {u"library", AuditKind::Materials},
    {u"check", AuditKind::Checks},
    {u"cure", AuditKind::Checks},
    {u"pair", AuditKind::Checks},
    {u"panel", AuditKind::Panels},
    {u"expert", AuditKind::Panels},
    {u"recusal", AuditKind::Panels},
    {u"lock", AuditKind::Panels},
    {u"rereview", AuditKind::Panels},
    {u"numbers", AuditKind::Panels},
    {u"relation", AuditKind::Panels},
    {u"sheet", AuditKind::Scores},
    {u"veto", AuditKind::Scores},
    {u"calibration", AuditKind::Scores},
    {u"paper", AuditKind::Scores},
    {u"desk", AuditKind::Scores},
    {u"round", AuditKind::Results},
    {u"line", AuditKind::Results},
    {u"notice", AuditKind::Results},
    {u"unit-award", AuditKind::Results},
    {u"award", AuditKind::Results},
    {u"list", AuditKind::Results},
    {u"objection", AuditKind::Results},
    {u"certificate", AuditKind::Results},
    {u"document", AuditKind::Results},
    {u"form", AuditKind::Campaign},
    {u"package", AuditKind::Exchange},
    {u"scores", AuditKind::Exchange},
    {u"stray", AuditKind::Exchange},
    {u"upward", AuditKind::Exchange},
    {u"import", AuditKind::Tables},
    {u"quota", AuditKind::Tables},
    {u"unit", AuditKind::Tables},
    {u"node", AuditKind::Tables},
    {u"ban", AuditKind::Tables},
    {u"contact", AuditKind::Tables},
    {u"campaign", AuditKind::Campaign},
    {u"profile", AuditKind::Campaign},
    {u"kept", AuditKind::Seals},
    {u"undo", AuditKind::Undo},
    {u"redo", AuditKind::Undo},
    {u"rows", AuditKind::Seals},
});

struct KindName
{
    AuditKind kind;
    const char *code;
    const char *name;
};

constexpr std::array<KindName, kAuditKinds.size()> kNames{{
    {AuditKind::Chain, "chain", QT_TRANSLATE_NOOP("linxuan::Audit", "Recommendation")},
    {AuditKind::Materials, "materials", QT_TRANSLATE_NOOP("linxuan::Audit", "Materials")},
    {AuditKind::Checks, "checks", QT_TRANSLATE_NOOP("linxuan::Audit", "Checks and papers")},
    {AuditKind::Panels, "panels", QT_TRANSLATE_NOOP("linxuan::Audit", "Panels and assignment")},
    {AuditKind::Scores, "scores", QT_TRANSLATE_NOOP("linxuan::Audit", "Scores and vetoes")},
    {AuditKind::Results, "results", QT_TRANSLATE_NOOP("linxuan::Audit", "Results")},
    {AuditKind::Exchange, "exchange", QT_TRANSLATE_NOOP("linxuan::Audit", "Packages and files")},
    {AuditKind::Tables, "tables", QT_TRANSLATE_NOOP("linxuan::Audit", "Tables and quotas")},
    {AuditKind::Campaign, "campaign", QT_TRANSLATE_NOOP("linxuan::Audit", "Campaign")},
    {AuditKind::Undo, "undo", QT_TRANSLATE_NOOP("linxuan::Audit", "Taken back, done again")},
    {AuditKind::Seals, "seals", QT_TRANSLATE_NOOP("linxuan::Audit", "Seals of rows")},
    {AuditKind::Other, "other", QT_TRANSLATE_NOOP("linxuan::Audit", "Other")},
}};

constexpr auto kFields = std::to_array<std::pair<QStringView, const char *>>({
    {u"added", QT_TRANSLATE_NOOP("linxuan::Audit", "Added")},
    {u"assigned", QT_TRANSLATE_NOOP("linxuan::Audit", "Reviews dealt")},
    {u"award", QT_TRANSLATE_NOOP("linxuan::Audit", "Award")},
    {u"by", QT_TRANSLATE_NOOP("linxuan::Audit", "By")},
    {u"category", QT_TRANSLATE_NOOP("linxuan::Audit", "Category")},
    {u"changed", QT_TRANSLATE_NOOP("linxuan::Audit", "Changed")},
    {u"checks", QT_TRANSLATE_NOOP("linxuan::Audit", "Checks")},
    {u"choice", QT_TRANSLATE_NOOP("linxuan::Audit", "Decision")},
    {u"code", QT_TRANSLATE_NOOP("linxuan::Audit", "Code")},
    {u"confirmed", QT_TRANSLATE_NOOP("linxuan::Audit", "Confirmed")},
    {u"copies", QT_TRANSLATE_NOOP("linxuan::Audit", "Copies")},
    {u"deed", QT_TRANSLATE_NOOP("linxuan::Audit", "What")},
    {u"digest", QT_TRANSLATE_NOOP("linxuan::Audit", "Digest")},
    {u"due", QT_TRANSLATE_NOOP("linxuan::Audit", "Until")},
    {u"entries", QT_TRANSLATE_NOOP("linxuan::Audit", "Entries")},
    {u"entry", QT_TRANSLATE_NOOP("linxuan::Audit", "Entry")},
    {u"evidence", QT_TRANSLATE_NOOP("linxuan::Audit", "Evidence")},
    {u"expert", QT_TRANSLATE_NOOP("linxuan::Audit", "Expert")},
    {u"file", QT_TRANSLATE_NOOP("linxuan::Audit", "File")},
    {u"folder", QT_TRANSLATE_NOOP("linxuan::Audit", "Folder")},
    {u"form", QT_TRANSLATE_NOOP("linxuan::Audit", "Form")},
    {u"from", QT_TRANSLATE_NOOP("linxuan::Audit", "From")},
    {u"item", QT_TRANSLATE_NOOP("linxuan::Audit", "Item")},
    {u"level", QT_TRANSLATE_NOOP("linxuan::Audit", "Level")},
    {u"list", QT_TRANSLATE_NOOP("linxuan::Audit", "List")},
    {u"name", QT_TRANSLATE_NOOP("linxuan::Audit", "Name")},
    {u"paper", QT_TRANSLATE_NOOP("linxuan::Audit", "Paper")},
    {u"passed", QT_TRANSLATE_NOOP("linxuan::Audit", "In order")},
    {u"places", QT_TRANSLATE_NOOP("linxuan::Audit", "Places")},
    {u"reason", QT_TRANSLATE_NOOP("linxuan::Audit", "Reason")},
    {u"rejected", QT_TRANSLATE_NOOP("linxuan::Audit", "Rejected rows")},
    {u"round", QT_TRANSLATE_NOOP("linxuan::Audit", "Round")},
    {u"scope", QT_TRANSLATE_NOOP("linxuan::Audit", "Of what")},
    {u"sequence", QT_TRANSLATE_NOOP("linxuan::Audit", "Delivery")},
    {u"stage", QT_TRANSLATE_NOOP("linxuan::Audit", "Stage")},
    {u"subject", QT_TRANSLATE_NOOP("linxuan::Audit", "Subject")},
    {u"to", QT_TRANSLATE_NOOP("linxuan::Audit", "To")},
    {u"unchanged", QT_TRANSLATE_NOOP("linxuan::Audit", "Unchanged")},
    {u"unit", QT_TRANSLATE_NOOP("linxuan::Audit", "Unit")},
    {u"updated", QT_TRANSLATE_NOOP("linxuan::Audit", "Updated")},
    {u"version", QT_TRANSLATE_NOOP("linxuan::Audit", "Version")},
    {u"was", QT_TRANSLATE_NOOP("linxuan::Audit", "Before")},
});

const KindName &nameOf(AuditKind kind)
{
    return kNames[size_t(kind)];
}

} // namespace

AuditKind kindOfAction(QStringView action)
{
    const QStringView word = action.left(action.indexOf(u'.'));
    for (const QStringView wanted : {action, action.contains(u'.') ? word : action}) {
        for (const auto &[name, kind] : kKinds) {
            if (name == wanted)
                return kind;
        }
    }
    return AuditKind::Other;
}

QString toCode(AuditKind kind)
{
    return QString::fromLatin1(nameOf(kind).code);
}

QString displayName(AuditKind kind)
{
    return Text::tr(nameOf(kind).name);
}

QString auditFieldName(const QString &field)
{
    for (const auto &[code, name] : kFields) {
        if (code == field)
            return Text::tr(name);
    }
    return field;
}

} // namespace linxuan
