// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/deskbook.h"

#include "core/scoring/tally.h"
#include "core/workspace/submission.h"

#include <algorithm>

namespace linxuan {

namespace {

struct Loaded
{
    DeskHead head;
    std::vector<DeskEntry> entries;
};

Result<Loaded> readDesk(ReviewDesk &desk)
{
    Loaded loaded;
    loaded.head.round = desk.round();
    loaded.head.expert = desk.expert();
    loaded.head.blind = desk.isBlind();
    loaded.head.remarkLimits = desk.remarkLimits();
    LX_TRY(loaded.entries, desk.entries());
    LX_TRY(loaded.head.phrases, desk.phrases());
    for (const DeskEntry &entry : loaded.entries) {
        loaded.head.rubrics.try_emplace(entry.entry.category, desk.rubric(entry.entry.category));
        LX_TRY(auto materials, desk.materials(entry.entry));
        loaded.head.materials.insert(entry.entry.id, std::move(materials));
    }
    return loaded;
}

bool isScoredInFull(const Rubric &rubric, const SheetDraft &draft)
{
    return !submissionProblem(rubric, draft);
}

} // namespace

DeskBook::DeskBook(const DeskAddress &address, QObject *parent)
    : QObject(parent)
    , m_package(address.package)
    , m_thread(address)
    , m_writer(m_thread)
{
    connect(&m_writer, &DraftWriter::saved, this, &DeskBook::saved);
    connect(&m_writer, &DraftWriter::failed, this,
            [this](const EntryId &, const Error &error) { Q_EMIT failed(error); });
}

void DeskBook::load()
{
    m_thread.post(this, readDesk, [this](Result<Loaded> result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        Loaded desk = *std::move(result);
        m_head = std::move(desk.head);
        m_entries = std::move(desk.entries);
        Q_EMIT loaded();
    });
}

DeskEntry *DeskBook::find(const EntryId &entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&entry](const auto &one) { return one.entry.id == entry; });
    return found == m_entries.end() ? nullptr : &*found;
}

const DeskEntry *DeskBook::entry(const EntryId &entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&entry](const auto &one) { return one.entry.id == entry; });
    return found == m_entries.end() ? nullptr : &*found;
}

const Rubric &DeskBook::rubric(const EntryId &id) const
{
    return m_head->rubrics.at(entry(id)->entry.category);
}

QStringList DeskBook::unopened(const EntryId &id) const
{
    QStringList titles;
    for (const DeskMaterial &material : materials(id)) {
        if (material.required && entry(id)->viewing.value(material.file.material).openMs == 0)
            titles += material.file.title;
    }
    return titles;
}

OwnScores DeskBook::ownScores() const
{
    std::vector<Fraction> totals;
    for (const DeskEntry &one : m_entries) {
        const Rubric &rubric = m_head->rubrics.at(one.entry.category);
        if (one.state == SheetState::Recused || !isScoredInFull(rubric, one.draft))
            continue;
        if (const auto total = sheetTotal(rubric, one.draft.points))
            totals.push_back(*total);
    }
    OwnScores own;
    own.scored = int(totals.size());
    if (totals.empty())
        return own;
    Fraction sum;
    for (const Fraction &total : totals)
        sum += total;
    own.mean = sum / Fraction::ratio(qint64(totals.size()), 1);
    const auto [lowest, highest] = std::minmax_element(totals.begin(), totals.end());
    own.spread = *highest - *lowest;
    return own;
}

std::vector<Points> DeskBook::earlierPoints(const EntryId &id, size_t criterion) const
{
    std::vector<Points> earlier;
    const Category category = entry(id)->entry.category;
    for (const DeskEntry &one : m_entries) {
        const bool isOther = one.entry.id != id && one.entry.category == category;
        if (isOther && criterion < one.draft.points.size() && one.draft.points[criterion])
            earlier.push_back(*one.draft.points[criterion]);
    }
    return earlier;
}

void DeskBook::change(const EntryId &id, const SheetDraft &draft)
{
    DeskEntry *one = find(id);
    if (!one || one->isLocked() || one->draft == draft)
        return;
    one->draft = draft;
    if (one->state == SheetState::NotStarted)
        one->state = SheetState::Draft;
    m_writer.write(id, draft);
    Q_EMIT entryChanged(id);
}

template<typename Work>
void DeskBook::write(const EntryId &id, Work work, Done done)
{
    m_writer.flush();
    m_thread.post(
        this,
        [id, work = std::move(work)](ReviewDesk &desk) mutable -> Result<DeskEntry> {
            LX_CHECK(work(desk));
            return desk.entry(id);
        },
        [this, done = std::move(done)](Result<DeskEntry> result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            take(*std::move(result));
            if (done)
                done();
        });
}

void DeskBook::take(DeskEntry entry)
{
    const EntryId id = entry.entry.id;
    if (DeskEntry *known = find(id)) {
        // Typed while the write was under way: newer than what was read.
        if (!isSaved(id) && !entry.isLocked())
            entry.draft = known->draft;
        *known = std::move(entry);
        Q_EMIT entryChanged(id);
        if (isSaved(id))
            Q_EMIT saved(id);
    }
}

void DeskBook::submit(const EntryId &id, Done done)
{
    write(
        id, [id](ReviewDesk &desk) { return desk.submit(id); }, std::move(done));
}

void DeskBook::recuse(const EntryId &id, const QString &reason, Done done)
{
    write(
        id, [id, reason](ReviewDesk &desk) { return desk.recuse(id, reason); }, std::move(done));
}

void DeskBook::giveBack(const EntryId &id, const QString &reason, Done done)
{
    write(
        id, [id, reason](ReviewDesk &desk) { return desk.giveBack(id, reason); }, std::move(done));
}

void DeskBook::takeUp(const EntryId &id, Done done)
{
    write(
        id, [id](ReviewDesk &desk) { return desk.takeUp(id); }, std::move(done));
}

void DeskBook::finish()
{
    for (DeskEntry &one : m_entries) {
        one.isFinal = true;
        Q_EMIT entryChanged(one.entry.id);
    }
}

void DeskBook::proposeVeto(const EntryId &id, const QString &item, const QString &evidence,
                           const QString &text)
{
    write(id,
          [=](ReviewDesk &desk) -> Result<void> {
              LX_CHECK(desk.proposeVeto(id, item, evidence, text));
              return {};
          },
          {});
}

void DeskBook::takeBackVeto(const Veto &veto)
{
    write(veto.entry, [veto](ReviewDesk &desk) { return desk.takeBackVeto(veto); }, {});
}

void DeskBook::addViewing(const EntryId &id, const MaterialId &material, const Viewing &more)
{
    DeskEntry *one = find(id);
    if (!one)
        return;
    one->viewing[material].add(more);
    m_thread.post(
        this,
        [id, material, more](ReviewDesk &desk) { return desk.addViewing(id, material, more); },
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    Q_EMIT viewingChanged(id);
}

void DeskBook::setPhrases(const QStringList &phrases)
{
    m_head->phrases = phrases;
    m_thread.post(
        this, [phrases](ReviewDesk &desk) { return desk.setPhrases(phrases); },
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
}

} // namespace linxuan
