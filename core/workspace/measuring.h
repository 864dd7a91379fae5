// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/checks/measurement.h"
#include "core/model/entry.h"

#include <QHash>

#include <functional>
#include <vector>

namespace linxuan {

class Workspace;

using Measurements = QHash<QByteArray, Measurement>; // by SHA-256

// What is known of files without looking at them again.
Result<Measurements> knownMeasurements(Workspace &workspace);

// The same of these files alone, which is quicker for a few.
Result<Measurements> knownMeasurements(Workspace &workspace,
                                       const std::vector<Material> &materials);

// How far the measuring is, in bytes of the files.
struct MeasuringWatch
{
    std::function<void(qint64 done, qint64 total)> progress;
    std::function<bool()> stop; // true: no longer wanted
};

struct UnmeasuredFile
{
    MaterialId material;
    EntryId entry;
    QString fileName;
    QString why; // for people
};

struct MeasuringReport
{
    int measured = 0; // files, each content once
    int known = 0; // were measured before
    std::vector<UnmeasuredFile> left; // not there, altered, or no program to measure with
    bool isStopped = false;
};

// Measures what of these files is not known yet: on all processors, each in a child process, each
// result stored as it comes, so that work which was broken off goes on where it was. Texts of
// documents lie in renditions/ from then on. Errors: Storage, Locked.
Result<MeasuringReport> measureMaterials(Workspace &workspace,
                                         const std::vector<Material> &materials,
                                         const MeasuringWatch &watch);

// The text of a document with form feeds between pages or slides, as measuring left it; empty where
// the document has none. Of an old office file it comes from the pages that LibreOffice makes.
// Errors: NotFound when the file was not measured yet or is no document that could be read.
Result<QString> materialText(const Workspace &workspace, const Material &material);

} // namespace linxuan
