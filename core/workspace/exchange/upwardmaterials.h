// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recommendationfile.h"
#include "core/workspace/exchange/upward.h"

#include <QHash>

namespace linxuan {

// What a listed file is called to people: "A007 微课.mp4".
QString materialName(const QString &code, const QString &fileName);

// Copies an entry's files into the folder, one folder a code: "A007/微课.mp4". Each is on the
// medium and was read back before the next one begins; one that lies there already is left alone.
// Files that are missing here or changed are told in the report. Errors: Storage, Cancelled.
class MaterialsWriter
{
public:
    MaterialsWriter(const Workspace &workspace, QString folder, qint64 total, TaskState &state);
    Result<void> copy(const QString &code, const Material &material, SentFile &report);

private:
    QString placeFor(const QString &code, const Material &material) const;

    const Workspace &m_workspace;
    QString m_folder;
    qint64 m_total = 0; // bytes
    qint64 m_done = 0;
    TaskState &m_state;
    QSet<QString> m_taken; // folded places
};

// What lies in the folder that came with a list, by content.
class MaterialsFolder
{
public:
    // Reads those files whose size is that of a listed one. An empty or missing folder holds
    // nothing. Errors: Cancelled, Storage.
    static Result<MaterialsFolder> read(Workspace &workspace, const QString &folder,
                                        const RecommendationFile &file, TaskState &state);

    // Where a file of this content lies; empty where there is none.
    QString find(const QByteArray &sha256) const { return m_byDigest.value(sha256); }
    // It is not there any more.
    void forget(const QByteArray &sha256) { m_byDigest.remove(sha256); }
    // Whether a file of this name lies in the entry's folder.
    bool holdsName(const QString &code, const QString &fileName) const;

private:
    QHash<QByteArray, QString> m_byDigest;
    QSet<QString> m_names; // "code/name"
};

} // namespace linxuan
