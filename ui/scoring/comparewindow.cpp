// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/comparewindow.h"

#include "core/scoring/tally.h"
#include "ui/preview/materialpane.h"
#include "ui/scoring/reviewkeys.h"
#include "ui/support/metrics.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

// Same category, stage and subject, so that one measure holds for both.
std::vector<EntryId> comparable(const DeskBook &book, const Entry &with)
{
    std::vector<EntryId> entries;
    for (const DeskEntry &one : book.entries()) {
        if (groupOf(one.entry) == groupOf(with) && one.state != SheetState::Recused)
            entries.push_back(one.entry.id);
    }
    return entries;
}

} // namespace

CompareColumn::CompareColumn(DeskBook &book, const EntryId &entry, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    m_entries = new QComboBox(this);
    m_entries->setAccessibleName(tr("Entry to compare"));
    m_entries->setFocusPolicy(Qt::TabFocus);
    for (const EntryId &id : comparable(book, book.entry(entry)->entry)) {
        const Entry &one = book.entry(id)->entry;
        m_entries->addItem(one.code + u' ' + one.title, QVariant::fromValue(id.uuid()));
        if (id == entry)
            m_entries->setCurrentIndex(m_entries->count() - 1);
    }
    column->addWidget(m_entries);
    m_materials = new MaterialPane(this);
    column->addWidget(m_materials, 1);
    m_scores = new TextLabel(Type::Base, Role::Text, {}, this);
    m_scores->setTextFormat(Qt::RichText);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_scores);
    m_scores->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    connect(m_entries, &QComboBox::currentIndexChanged, this, &CompareColumn::showEntry);
    showEntry();
}

// The scores take what they need, up to two fifths; the materials the rest.
void CompareColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scroll->setFixedHeight(std::min(m_scores->sizeHint().height(), height() * 2 / 5));
}

EntryId CompareColumn::entry() const
{
    return EntryId(m_entries->currentData().toUuid());
}

void CompareColumn::showEntry()
{
    const DeskEntry *one = m_book.entry(entry());
    m_materials->setMaterials(m_book.materials(entry()), one->viewing, 0);
    m_materials->setEvidence(one->draft.notes);
    showScores();
}

void CompareColumn::showScores()
{
    const DeskEntry *one = m_book.entry(entry());
    const Rubric &rubric = m_book.rubric(entry());
    const auto criteria = rubric.criteria();
    QString rows;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const auto points = i < one->draft.points.size() ? one->draft.points[i] : std::nullopt;
        rows += QStringLiteral("<tr><td style='padding-right:16px'>%1</td>"
                               "<td align='right'>%2</td><td>&nbsp;/ %3</td></tr>")
                    .arg(criteria[i]->name.toHtmlEscaped(),
                         points ? points->toString() : QStringLiteral("–"),
                         criteria[i]->full.toString());
    }
    const auto total = sheetTotal(rubric, one->draft.points);
    rows += QStringLiteral("<tr><td><b>%1</b></td><td align='right'><b>%2</b></td></tr>")
                .arg(tr("Total"), total ? total->toDecimal(2) : QStringLiteral("–"));
    m_scores->setText(QStringLiteral("<table>%1</table>").arg(rows));
}

CompareWindow::CompareWindow(DeskBook &book, const EntryId &first, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("compareWindow"));
    setWindowTitle(tr("Compare two entries"));
    resize(parent->size());
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(kGap, kGap, kGap, kGap);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    EntryId second = first;
    for (const EntryId &id : comparable(book, book.entry(first)->entry)) {
        if (id != first) {
            second = id;
            break;
        }
    }
    m_left = new CompareColumn(book, first, splitter);
    m_right = new CompareColumn(book, second, splitter);
    splitter->setSizes({width() / 2, width() / 2}); // whatever each side would like
    row->addWidget(splitter);
}

void CompareWindow::keyPressEvent(QKeyEvent *event)
{
    const auto command = commandOf(*event);
    const auto *viewer = command ? std::get_if<ViewerCommand>(&*command) : nullptr;
    CompareColumn *side = m_right->isAncestorOf(focusWidget()) ? m_right : m_left;
    if (!viewer || !side->materials().drive(*viewer))
        QDialog::keyPressEvent(event);
}

} // namespace linxuan
