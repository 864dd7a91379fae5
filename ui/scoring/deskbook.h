// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskthread.h"
#include "ui/scoring/draftwriter.h"

#include <map>
#include <optional>

namespace linxuan {

// What holds for the whole desk.
struct DeskHead
{
    Round round;
    Expert expert;
    bool blind = false;
    std::map<Category, Rubric> rubrics;
    RemarkLimits remarkLimits;
    QStringList phrases;
    QHash<EntryId, std::vector<DeskMaterial>> materials;
};

// How an expert has scored so far, over the entries that are scored in full.
struct OwnScores
{
    int scored = 0;
    std::optional<Fraction> mean;
    std::optional<Fraction> spread; // highest minus lowest
};

// The desk as the window sees it: everything in memory, every change written through.
class DeskBook : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>;

    explicit DeskBook(const DeskAddress &address, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_head.has_value(); }
    const DeskHead &head() const { return *m_head; }
    const std::vector<DeskEntry> &entries() const { return m_entries; }
    const DeskEntry *entry(const EntryId &entry) const;
    const Rubric &rubric(const EntryId &entry) const;
    std::vector<DeskMaterial> materials(const EntryId &entry) const
    {
        return m_head->materials.value(entry);
    }
    // Required materials of the entry that were never on the screen, by their titles.
    QStringList unopened(const EntryId &entry) const;
    OwnScores ownScores() const;
    // What this expert gave other entries for a criterion of the same rubric.
    std::vector<Points> earlierPoints(const EntryId &entry, size_t criterion) const;
    DeskThread &thread() { return m_thread; }
    // DeskThread::post, behind everything that was typed.
    template<typename Work, typename Finished>
    void postSaved(QObject *owner, Work work, Finished finished)
    {
        m_writer.flush();
        m_thread.post(owner, std::move(work), std::move(finished));
    }
    // The package that this is the desk of, or null.
    const std::shared_ptr<ReviewPackage> &package() const { return m_package; }

    void change(const EntryId &entry, const SheetDraft &draft);
    bool isSaved(const EntryId &entry) const { return m_writer.isSaved(entry); }
    void submit(const EntryId &entry, Done done);
    void recuse(const EntryId &entry, const QString &reason, Done done);
    void giveBack(const EntryId &entry, const QString &reason, Done done);
    void takeUp(const EntryId &entry, Done done);
    void finish(); // the final score file was written
    void proposeVeto(const EntryId &entry, const QString &item, const QString &evidence,
                     const QString &text);
    void takeBackVeto(const Veto &veto);
    void addViewing(const EntryId &entry, const MaterialId &material, const Viewing &more);
    void setPhrases(const QStringList &phrases);

Q_SIGNALS:
    void loaded();
    void entryChanged(const linxuan::EntryId &entry); // what is written, or its state
    void viewingChanged(const linxuan::EntryId &entry);
    void saved(const linxuan::EntryId &entry);
    void failed(const linxuan::Error &error);

private:
    DeskEntry *find(const EntryId &entry);
    // Runs a write on the desk and reads the entry anew after it.
    template<typename Work>
    void write(const EntryId &entry, Work work, Done done);
    void take(DeskEntry entry);

    const std::shared_ptr<ReviewPackage> m_package;
    std::optional<DeskHead> m_head;
    std::vector<DeskEntry> m_entries;
    DeskThread m_thread;
    DraftWriter m_writer;
};

} // namespace linxuan
