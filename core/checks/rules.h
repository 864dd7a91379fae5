// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/finding.h"
#include "core/checks/measurement.h"
#include "core/model/checktick.h"
#include "core/model/profile.h"

namespace linxuan {

// A file as the rules see it.
struct JudgedFile
{
    Material material;
    std::optional<Measurement> measurement;
    QString trouble; // why there is no measurement, for people
    QStringList twins; // where else in the campaign the same content is used
};

// A teacher's or school's name found where a blind review would show it.
struct IdentityMention
{
    MaterialId material;
    QString place; // of the profile: file_name, metadata, text
    QString name;
    QString where; // "author", "p. 3"; empty for a file's name
};

struct JudgedEntry
{
    Entry entry;
    std::vector<JudgedFile> files;
    std::vector<IdentityMention> mentions;
    std::vector<CheckTick> ticks;
};

// T01 to T14 of the profile over one entry: pure, so that a changed threshold changes the verdict
// without measuring again. Each finding has the measured value beside the rule in words; what is
// missing or could not be read is not checked. In the order of the codes, then of the files.
std::vector<Finding> technicalFindings(const Profile &profile, const JudgedEntry &judged);

// What a tick of this check vouches for: of T08 the videos, of others all files. Nothing for a
// check that no person ticks.
std::optional<QByteArray> tickedFiles(const Profile &profile, const QString &code,
                                      const std::vector<Material> &files);

// The kind of material by the profile's name with its lesson hour where there are several.
QString materialLabel(const Profile &profile, const Entry &entry, const Material &material);

bool isVideoKind(const QString &kind);

} // namespace linxuan
