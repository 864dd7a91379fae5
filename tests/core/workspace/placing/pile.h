// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/placement.h"
#include "tests/core/workspace/office.h"

#include <map>

namespace linxuan::samples {

struct Truth
{
    QString entry; // its code; empty: it belongs to none
    QString kind;
    int hour = 1;
    QString guise; // how the file was named
};

// A made pile: the campaign it belongs to and the truth about each file.
class PileSample
{
public:
    // One of those that the build made, or a folder of the same form.
    explicit PileSample(const QString &folder);

    Workspace &workspace() { return *m_workspace; }
    QString pileFolder() const { return m_folder + QStringLiteral("/pile"); }
    const std::map<QString, Truth> &truth() const { return m_truth; } // by path in the pile
    QString code(const EntryId &entry) const { return m_codes.value(entry); }
    bool isRight(const Placement &placement, const Truth &truth) const;

private:
    void import(ImportKind kind, const QString &file);
    void readTruth();

    QString m_folder;
    QTemporaryDir m_home;
    std::unique_ptr<Workspace> m_workspace;
    std::map<QString, Truth> m_truth;
    QHash<EntryId, QString> m_codes;
};

QString pileFolder(int seed);

} // namespace linxuan::samples
