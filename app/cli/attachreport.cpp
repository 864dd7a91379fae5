// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/attachreport.h"

#include "app/cli/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

constexpr int kShown = 20; // of each outcome

constexpr FileOutcome kOutcomes[] = {
    FileOutcome::Placed,    FileOutcome::Moved,   FileOutcome::Unchanged,  FileOutcome::Proposed,
    FileOutcome::NotPlaced, FileOutcome::Refused, FileOutcome::Unreadable, FileOutcome::LeftOut};

void writeFile(JsonWriter &json, const AttachedFile &file, const QHash<EntryId, QString> &codes)
{
    const Placement &placement = file.placement;
    json.beginObject();
    json.field("file", placement.path);
    json.field("outcome", toCode(file.outcome));
    if (placement.entry) {
        json.field("entry", codes.value(*placement.entry));
    } else {
        json.field("entry", nullptr);
    }
    if (placement.kind.isEmpty()) {
        json.field("kind", nullptr);
    } else {
        json.field("kind", placement.kind);
    }
    json.field("hour", placement.hour);
    json.field("reason", reasonText(placement));
    json.field("note", file.note);
    json.endObject();
}

void writeRejected(JsonWriter &json, const RejectedRow &row)
{
    json.beginObject();
    json.field("sheet", row.sheet);
    json.field("row", row.row);
    json.field("column", row.column);
    json.field("value", row.value);
    json.field("reason", row.reason);
    json.endObject();
}

QString lineOf(const AttachReport &report, const AttachedFile &file,
               const QHash<EntryId, QString> &codes)
{
    const Placement &placement = file.placement;
    QStringList parts{report.folder.isEmpty()
                          ? placement.path
                          : QDir(report.folder).relativeFilePath(placement.path)};
    if (const auto slot = placement.slot())
        parts +=
            QStringLiteral("%1 %2 %3").arg(codes.value(slot->entry), slot->kind).arg(slot->hour);
    parts += file.note.isEmpty() ? reasonText(placement) : file.note;
    return QStringLiteral("  ") + parts.join(QStringLiteral("\t"));
}

bool isTold(FileOutcome outcome)
{
    return outcome == FileOutcome::Proposed || outcome == FileOutcome::NotPlaced
        || outcome == FileOutcome::Refused || outcome == FileOutcome::Unreadable
        || outcome == FileOutcome::Moved;
}

} // namespace

QByteArray attachJson(const AttachReport &report, const QHash<EntryId, QString> &codes)
{
    JsonWriter json;
    json.beginObject();
    json.field("folder", report.folder);
    json.key("counts");
    json.beginObject();
    for (const FileOutcome outcome : kOutcomes)
        json.field(toCode(outcome).toLatin1().constData(), report.count(outcome));
    json.endObject();
    json.key("files");
    json.beginArray();
    for (const AttachedFile &file : report.files)
        writeFile(json, file, codes);
    json.endArray();
    json.key("rejected");
    json.beginArray();
    for (const RejectedRow &row : report.rejected)
        writeRejected(json, row);
    json.endArray();
    json.endObject();
    return json.document();
}

void showAttachReport(const Call &call, const AttachReport &report,
                      const QHash<EntryId, QString> &codes)
{
    for (const FileOutcome outcome : kOutcomes) {
        const int count = report.count(outcome);
        if (count == 0)
            continue;
        call.print(QStringLiteral("%1: %2").arg(displayName(outcome)).arg(count));
        int shown = 0;
        for (const AttachedFile &file : report.files) {
            if (file.outcome == outcome && isTold(outcome) && shown++ < kShown)
                call.print(lineOf(report, file, codes));
        }
        if (shown > kShown)
            call.print(
                QStringLiteral("  ")
                + Text::tr("… and %1 more; --json and --list tell them all").arg(shown - kShown));
    }
    for (const RejectedRow &row : report.rejected)
        call.print(Text::tr("✗ %1 row %2, %3 “%4”: %5")
                       .arg(row.sheet)
                       .arg(row.row)
                       .arg(row.column, row.value, row.reason));
    if (report.files.empty() && report.rejected.empty())
        call.print(Text::tr("No file waits to be placed."));
}

} // namespace linxuan::cli
