// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "app/cli/progressline.h"
#include "core/workspace/exchange/packing.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

constexpr qint64 kMega = 1'000'000;

QJsonDocument packJson(const PackReport &report)
{
    QJsonArray packages;
    for (const PackedPackage &package : report.packages) {
        packages += QJsonObject{{u"expert"_s, package.expert},
                                {u"path"_s, package.path},
                                {u"serial"_s, package.serial.toString(QUuid::WithoutBraces)},
                                {u"entries"_s, QJsonArray::fromStringList(package.entries)},
                                {u"bytes"_s, package.bytes},
                                {u"was_there"_s, package.wasThere}};
    }
    return QJsonDocument(packages);
}

Result<PackRequest> requestOf(const Call &call)
{
    PackRequest request;
    LX_TRY(request.round, call.needed("round"));
    LX_TRY(request.out, call.needed("out"));
    request.experts = call.values("expert");
    if (request.experts.isEmpty() != call.has("all"))
        return usage(Text::tr("Say for whom: --expert CODE (several times), or --all."));
    request.sharesMaterials = call.has("share-materials");
    LX_TRY(Secret passphrase, passphraseOf(call));
    LX_TRY(Secret campaignPassphrase, passphraseOf(call, "campaign-passphrase-file"));
    if (!passphrase.isEmpty())
        request.passphrase = std::make_shared<const Secret>(std::move(passphrase));
    request.campaignPassphrase = std::make_shared<const Secret>(std::move(campaignPassphrase));
    return request;
}

// What nobody handed in takes one line an entry.
void warn(const std::vector<PackWarning> &warnings)
{
    QStringList missing;
    QString entry;
    const auto tellMissing = [&] {
        if (!missing.isEmpty())
            Call::say(Text::tr("%1: nothing was handed in as %2.")
                          .arg(entry, missing.join(Text::tr(", "))));
        missing.clear();
    };
    for (const PackWarning &warning : warnings) {
        if (warning.entry != entry)
            tellMissing();
        entry = warning.entry;
        if (warning.kind == PackWarningKind::Missing)
            missing += warning.where;
        else
            Call::say(u"%1 %2: %3"_s.arg(warning.entry, warning.where, warning.text));
    }
    tellMissing();
}

// What the expert sees less of than was handed in, or more than is good.
bool isProblem(const PackWarning &warning)
{
    return warning.kind == PackWarningKind::LeftOut || warning.kind == PackWarningKind::NotCleaned
        || warning.kind == PackWarningKind::Identity;
}

// Shows each step once, and the bytes between them.
WatchPacking watchWith(TaskState &state)
{
    state.setCountsBytes(true);
    return [&state, step = QString()](const PackProgress &now) mutable {
        state.setProgress(now.done, now.total);
        if (now.step != step && Call::isTerminal())
            Call::sayOver(now.step + u'\n');
        step = now.step;
        return !state.isCancelled();
    };
}

void printReport(const Call &call, const PackReport &report)
{
    for (const PackedPackage &package : report.packages) {
        call.print((package.wasThere ? Text::tr("%1: %2, %3 entries, %4 MB, was there already")
                                     : Text::tr("%1: %2, %3 entries, %4 MB"))
                       .arg(package.expert, QDir::toNativeSeparators(package.path))
                       .arg(package.entries.size())
                       .arg(package.bytes / kMega));
    }
    if (report.isSafeToUnplug)
        call.print(Text::tr("Everything was read back from the disk. It may be taken out."));
}

Result<Status> runPack(const Call &call)
{
    LX_TRY(const PackRequest request, requestOf(call));
    LX_TRY(const auto workspace, call.openWorkspace());
    TaskState state;
    Result<PackReport> report = [&] {
        const ProgressLine line(state);
        return pack(*workspace, request, watchWith(state));
    }();
    if (!report)
        return std::move(report).error();
    warn(report->warnings);
    if (call.wantsJson())
        call.printJson(packJson(*report));
    printReport(call, *report);
    return std::any_of(report->warnings.begin(), report->warnings.end(), isProblem)
        ? Status::Problems
        : Status::Done;
}

} // namespace

std::vector<Command> packCommands()
{
    const QCommandLineOption expert(u"expert"_s, Text::tr("For this expert; may be repeated."),
                                    u"CODE"_s);
    const QCommandLineOption all(u"all"_s, Text::tr("For all who have entries to judge."));
    const QCommandLineOption out(u"out"_s, Text::tr("The folder for the packages."), u"DIR"_s);
    const QCommandLineOption share(u"share-materials"_s,
                                   Text::tr("One folder of materials for all the packages."));
    const QCommandLineOption campaign(
        u"campaign-passphrase-file"_s,
        Text::tr("The same for the passphrase of the campaign's key, where it has one."), u"F"_s);
    return {{"pack",
             u"-w DIR --round ROUND (--expert CODE… | --all) --out DIR"_s,
             Text::tr("makes review packages for disks"),
             {workspaceOption(), roundOption(), expert, all, out, share, passphraseFileOption(),
              campaign},
             0,
             0,
             runPack,
             Text::tr("Work that was stopped goes on where it was when the same is asked for "
                      "again.")}};
}

} // namespace linxuan::cli
