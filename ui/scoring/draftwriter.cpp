// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/draftwriter.h"

#include "ui/scoring/deskthread.h"

namespace linxuan {

DraftWriter::DraftWriter(DeskThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{ }

DraftWriter::~DraftWriter()
{
    flush();
}

void DraftWriter::write(const EntryId &entry, const SheetDraft &draft)
{
    m_waiting.insert(entry, draft);
    if (!m_underWay.contains(entry))
        send(entry);
}

bool DraftWriter::isSaved(const EntryId &entry) const
{
    return !m_waiting.contains(entry) && !m_underWay.contains(entry);
}

void DraftWriter::flush()
{
    for (const EntryId &entry : m_waiting.keys())
        send(entry);
}

void DraftWriter::send(const EntryId &entry)
{
    const SheetDraft draft = m_waiting.take(entry);
    ++m_underWay[entry];
    m_thread.post(
        this, [entry, draft](ReviewDesk &desk) { return desk.save(entry, draft); },
        [this, entry](const Result<void> &result) { onSent(entry, result); });
}

void DraftWriter::onSent(const EntryId &entry, const Result<void> &result)
{
    if (--m_underWay[entry] == 0)
        m_underWay.remove(entry);
    if (!result)
        Q_EMIT failed(entry, result.error());
    if (m_waiting.contains(entry))
        send(entry);
    else if (result && isSaved(entry))
        Q_EMIT saved(entry);
}

} // namespace linxuan
