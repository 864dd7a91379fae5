// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/digest.h"
#include "core/workspace/originality.h"

namespace linxuan {

// Everything that is compared, read once: the texts go into the comparison and are forgotten.
class OriginalityGather
{
public:
    OriginalityGather(Workspace &workspace, const MaterialContents &contents,
                      const OriginalityLimits &limits);

    // Errors: Cancelled, Storage.
    Result<OriginalityReport> read(TaskState &state);

    TextComparison &comparison() { return m_comparison; }
    // The file of each text of the comparison.
    const std::vector<size_t> &textFiles() const { return m_textFiles; }
    // Of all that the result depends on.
    QByteArray digest() { return m_digest.finish(); }
    // Pairs of the same file or with pictures in common, without texts.
    std::vector<AlikePair> sharedContents(const OriginalityReport &report) const;

private:
    Result<void> listFiles();
    Result<void> readOwnTexts(TaskState &state);
    Result<void> readLibrary();
    void addText(size_t file, const QString &text, int owner);
    int kindNumber(const QString &kind);

    Workspace &m_workspace;
    const MaterialContents &m_contents;
    OriginalityReport m_report;
    TextComparison m_comparison;
    std::vector<size_t> m_textFiles;
    std::vector<int> m_owners; // of each own file: its entry's number
    std::vector<std::vector<EmbeddedPicture>> m_pictures; // of each own file
    QHash<QString, int> m_kinds;
    Digest m_digest;
};

} // namespace linxuan
