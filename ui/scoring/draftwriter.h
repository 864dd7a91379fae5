// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <QHash>
#include <QObject>

namespace linxuan {

class DeskThread;

// Writes drafts through as they are typed. While one is being committed only the newest of each
// entry waits, so that fast typing never piles up.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    explicit DraftWriter(DeskThread &thread, QObject *parent = nullptr);
    ~DraftWriter() override;

    void write(const EntryId &entry, const SheetDraft &draft);
    // Everything written for this entry is committed.
    bool isSaved(const EntryId &entry) const;
    // Hands over what waits, for work that must come after it.
    void flush();

Q_SIGNALS:
    void saved(const linxuan::EntryId &entry); // committed, and nothing newer waits
    void failed(const linxuan::EntryId &entry, const linxuan::Error &error);

private:
    void send(const EntryId &entry);
    void onSent(const EntryId &entry, const Result<void> &result);

    DeskThread &m_thread;
    QHash<EntryId, SheetDraft> m_waiting;
    QHash<EntryId, int> m_underWay; // commits not heard of yet
};

} // namespace linxuan
