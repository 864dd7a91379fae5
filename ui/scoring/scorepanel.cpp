// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scorepanel.h"

#include "core/scoring/tally.h"
#include "core/workspace/submission.h"
#include "ui/scoring/criterionrow.h"
#include "ui/scoring/evidencelist.h"
#include "ui/scoring/pointsfield.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kRemarkLines = 3;

QString keyOf(const Rubric &rubric)
{
    return QStringLiteral("%1 %2").arg(rubric.code).arg(rubric.version);
}

} // namespace

ScorePanel::ScorePanel(DeskBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
{
    setObjectName(QStringLiteral("scorePanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGroupGap, kGroupGap, 0, kGroupGap);
    column->setSpacing(kGap);
    buildHead(column);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    buildFoot(column);
    connect(&m_book, &DeskBook::entryChanged, this, [this](const EntryId &entry) {
        if (entry == m_entry && !m_showing)
            showState();
    });
    connect(&m_book, &DeskBook::saved, this, [this](const EntryId &entry) {
        if (entry == m_entry)
            showState();
    });
}

void ScorePanel::buildHead(QVBoxLayout *column)
{
    m_code = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_title = wrapped(Type::Section, Role::Text, {}, this);
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_notice = wrapped(Type::Caption, Role::Caution, {}, this);
    for (TextLabel *label : {m_code, m_title, m_notice}) {
        label->setContentsMargins(0, 0, kGroupGap, 0);
        column->addWidget(label);
    }
}

void ScorePanel::buildFoot(QVBoxLayout *column)
{
    auto *sums = new QHBoxLayout;
    sums->setContentsMargins(0, 0, kGroupGap, 0);
    m_total = new TextLabel(Type::Section, Role::Text, {}, this);
    m_total->setObjectName(QStringLiteral("total"));
    m_saved = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_saved->setObjectName(QStringLiteral("savedState"));
    sums->addWidget(m_total);
    sums->addStretch();
    sums->addWidget(m_saved);
    column->addLayout(sums);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, kGroupGap, 0);
    m_submit = new QPushButton(tr("Submit scores"), this);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setProperty("primary", true);
    m_submit->setToolTip(QStringLiteral("Ctrl+Enter"));
    connect(m_submit, &QPushButton::clicked, this, &ScorePanel::submitRequested);
    const bool isOwn = m_book.package() != nullptr;
    m_return = new QPushButton(isOwn ? tr("Change scores…") : tr("Return sheet…"), this);
    m_return->setObjectName(QStringLiteral("returnSheet"));
    if (!isOwn)
        m_return->setToolTip(tr("For the chair: the expert can change it and submits it again."));
    m_return->hide();
    connect(m_return, &QPushButton::clicked, this, &ScorePanel::returnRequested);
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("more"));
    more->setIcon(icon(QStringLiteral("more")));
    more->setAccessibleName(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    m_moreMenu = new QMenu(more);
    more->setMenu(m_moreMenu);
    buttons->addWidget(m_submit, 1);
    buttons->addWidget(m_return, 1);
    buttons->addWidget(more, 0, Qt::AlignRight);
    column->addLayout(buttons);
}

void ScorePanel::buildRows()
{
    const Rubric &rubric = m_book.rubric(m_entry);
    if (m_rubric == keyOf(rubric))
        return;
    m_rubric = keyOf(rubric);
    m_rows.clear();
    m_sectionSums.clear();
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, kGroupGap, 0);
    column->setSpacing(2);
    size_t first = 0;
    for (const RubricSection &section : rubric.sections) {
        addSection(section, first, column);
        first += section.criteria.size();
    }
    m_evidence = new EvidenceList(m_form);
    connect(m_evidence, &EvidenceList::added, this, [this](const EvidenceNote &note) {
        SheetDraft draft = writtenDraft();
        draft.notes.push_back(note);
        m_book.change(m_entry, draft);
        showEntry();
    });
    connect(m_evidence, &EvidenceList::removed, this, [this](int index) {
        SheetDraft draft = writtenDraft();
        draft.notes.erase(draft.notes.begin() + index);
        m_book.change(m_entry, draft);
        showEntry();
    });
    connect(m_evidence, &EvidenceList::begun, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { m_scroll->ensureWidgetVisible(m_evidence, 0, kGap); },
            Qt::QueuedConnection);
    });
    connect(m_evidence, &EvidenceList::chosen, this, &ScorePanel::evidenceChosen);
    connect(m_evidence, &EvidenceList::finished, this, &ScorePanel::evidenceFinished);
    column->addSpacing(kGap);
    column->addWidget(m_evidence);
    column->addSpacing(kGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, tr("Remark"), m_form));
    m_remark = new QPlainTextEdit(m_form);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setAccessibleName(tr("Remark on the entry"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(fontMetrics().lineSpacing() * kRemarkLines + 2 * kGap);
    m_remark->installEventFilter(this);
    connect(m_remark, &QPlainTextEdit::textChanged, this, &ScorePanel::onChanged);
    column->addWidget(m_remark);
    column->addStretch();
    m_scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
}

void ScorePanel::addSection(const RubricSection &section, size_t first, QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, kGap, 0, 2);
    head->addWidget(new TextLabel(Type::Section, Role::Text, section.name, m_form), 1);
    auto *sum = new TextLabel(Type::Base, Role::Muted, {}, m_form);
    m_sectionSums.push_back(sum);
    head->addWidget(sum);
    column->addLayout(head);
    const Rubric &rubric = m_book.rubric(m_entry);
    for (size_t i = 0; i < section.criteria.size(); ++i) {
        auto *row = new CriterionRow(rubric, first + i, m_form);
        connectRow(row, first + i);
        m_rows.push_back(row);
        column->addWidget(row);
    }
}

void ScorePanel::connectRow(CriterionRow *row, size_t place)
{
    connect(row, &CriterionRow::changed, this, &ScorePanel::onChanged);
    connect(row, &CriterionRow::entered, this, [this, place] { openRow(place); });
    connect(row, &CriterionRow::goOn, this, [this, place] { goTo(qsizetype(place) + 1); });
    connect(row, &CriterionRow::goBack, this, [this, place] { goTo(qsizetype(place) - 1); });
}

void ScorePanel::openRow(size_t place)
{
    m_current = place;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setOpen(i == place);
    m_rows[place]->setEarlier(m_book.earlierPoints(m_entry, place));
    QMetaObject::invokeMethod(
        this, [this, place] { m_scroll->ensureWidgetVisible(m_rows[place], 0, kGap); },
        Qt::QueuedConnection);
}

void ScorePanel::goTo(qsizetype place)
{
    if (place < 0)
        return;
    if (place < qsizetype(m_rows.size()))
        m_rows[size_t(place)]->field()->setFocus();
    else
        m_remark->setFocus();
}

void ScorePanel::setEntry(const EntryId &entry)
{
    m_entry = entry;
    buildRows();
    m_current = 0;
    showEntry();
    m_scroll->ensureVisible(0, 0);
}

void ScorePanel::setMaterials(const QHash<MaterialId, QString> &titles)
{
    m_titles = titles;
    if (const DeskEntry *one = m_book.entry(m_entry))
        m_evidence->setNotes(one->draft.notes, m_titles);
}

void ScorePanel::showEntry()
{
    const DeskEntry *one = m_book.entry(m_entry);
    if (!one)
        return;
    m_showing = true;
    m_code->setText(
        QStringList{one->entry.code, one->entry.stage, one->entry.subject, one->entry.grade}
            .join(QStringLiteral("  "))
            .trimmed());
    m_title->setText(one->entry.title);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setDraft(one->draft);
    m_rows[m_current]->setEarlier(m_book.earlierPoints(m_entry, m_current));
    m_evidence->setNotes(one->draft.notes, m_titles);
    if (m_remark->toPlainText() != one->draft.remark) {
        m_remark->setPlainText(one->draft.remark);
        m_remark->moveCursor(QTextCursor::End);
    }
    m_showing = false;
    showState();
}

void ScorePanel::showState()
{
    const DeskEntry *one = m_book.entry(m_entry);
    if (!one)
        return;
    const bool locked = one->isLocked();
    for (CriterionRow *row : m_rows)
        row->setLocked(locked);
    m_evidence->setLocked(locked);
    m_remark->setReadOnly(locked);
    const bool isSubmitted = one->state == SheetState::Submitted;
    m_submit->setEnabled(!locked);
    m_submit->setVisible(!isSubmitted && !one->isFinal);
    m_return->setVisible(isSubmitted && !one->isFinal);
    QStringList notices;
    if (one->calibration)
        notices += tr("Calibration entry: everyone on the panel scores it; it gets no result.");
    if (one->state == SheetState::Returned)
        notices += tr("Returned: %1").arg(one->stateReason);
    if (one->state == SheetState::Recused)
        notices += tr("Recused: %1").arg(one->stateReason);
    if (one->isFinal)
        notices += tr("The final score file was written: nothing can be changed any more.");
    else if (isSubmitted && m_book.package())
        notices += tr("Submitted. You can change it until the final score file is written.");
    else if (isSubmitted)
        notices += tr("Submitted and locked. The chair can return it.");
    for (const Veto &veto : one->vetoes)
        notices += tr("Veto %1 proposed: %2").arg(veto.item, veto.text);
    m_notice->setText(notices.join(u'\n'));
    m_notice->setVisible(!notices.isEmpty());
    const bool isUntouched = one->state == SheetState::NotStarted;
    m_saved->setText(isUntouched                   ? QString()
                         : m_book.isSaved(m_entry) ? tr("Saved")
                                                   : tr("Saving…"));
    showSums();
}

void ScorePanel::showSums()
{
    const DeskEntry *one = m_book.entry(m_entry);
    const Rubric &rubric = m_book.rubric(m_entry);
    const auto &points = one->draft.points;
    size_t place = 0;
    Points sum;
    for (size_t i = 0; i < rubric.sections.size(); ++i) {
        Points part;
        for (size_t k = 0; k < rubric.sections[i].criteria.size(); ++k, ++place)
            part += place < points.size() ? points[place].value_or(Points()) : Points();
        sum += part;
        m_sectionSums[i]->setText(
            QStringLiteral("%1 / %2").arg(part.toString(), rubric.sections[i].full().toString()));
    }
    // What cannot be judged is made up for by the rest, once nothing else is open.
    const bool isComplete = !submissionProblem(rubric, one->draft);
    const auto total = isComplete ? sheetTotal(rubric, points) : std::nullopt;
    const bool isScaled = isComplete && !one->draft.unjudged.empty() && total;
    m_total->setText(tr("Total %1").arg(isScaled ? total->toDecimal(2) : sum.toString()));
}

SheetDraft ScorePanel::writtenDraft() const
{
    SheetDraft draft = m_book.entry(m_entry)->draft;
    for (const CriterionRow *row : m_rows)
        row->write(draft);
    draft.remark = m_remark->toPlainText();
    return draft;
}

void ScorePanel::onChanged()
{
    if (m_showing || !m_book.entry(m_entry))
        return;
    m_book.change(m_entry, writtenDraft());
}

void ScorePanel::focusFirstOpen()
{
    const DeskEntry *one = m_book.entry(m_entry);
    size_t place = 0;
    while (place < m_rows.size() && place < one->draft.points.size() && one->draft.points[place])
        ++place;
    m_current = place < m_rows.size() ? place : 0;
    focusCurrent();
}

void ScorePanel::focusRemark()
{
    m_remark->setFocus();
    m_scroll->ensureWidgetVisible(m_remark, 0, kGap);
}

void ScorePanel::focusCurrent()
{
    if (m_current < m_rows.size())
        m_rows[m_current]->field()->setFocus();
}

std::pair<QString, QString> ScorePanel::currentCriterion() const
{
    if (m_current >= m_rows.size() || !m_rows[m_current]->isOpen())
        return {};
    return {m_rows[m_current]->code(), m_rows[m_current]->field()->accessibleName()};
}

void ScorePanel::insertPhrase(const QString &phrase)
{
    if (m_remark->hasFocus() || !m_rows[m_current]->isOpen())
        m_remark->insertPlainText(phrase);
    else
        m_rows[m_current]->insertPhrase(phrase);
}

bool ScorePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_remark) {
        for (CriterionRow *row : m_rows)
            row->setOpen(false);
    }
    return QWidget::eventFilter(watched, event);
}

void ScorePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), colour(Role::Hairline, palette()));
}

} // namespace linxuan
