// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/originalitypane.h"

#include "core/model/codes.h"
#include "ui/intake/alikeactions.h"
#include "ui/intake/alikeview.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kMostNamed = 20; // unread files

const QString kUndecided = QStringLiteral("open");

// The same pair, whatever else was found since.
QString nameOf(const AlikeRow &row)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(row.left().party().entry, QString::fromLatin1(row.left().digest.toHex()),
             row.right().party().entry, QString::fromLatin1(row.right().digest.toHex()));
}

// What the pairs come from.
QString comparedText(const OriginalityReport &report)
{
    QStringList parts;
    if (report.compared > 0)
        parts += OriginalityPane::tr("%n text(s) compared", nullptr, report.compared);
    if (report.library > 0)
        parts += OriginalityPane::tr("%n text(s) of earlier campaigns", nullptr, report.library);
    if (!report.unread.empty())
        parts += OriginalityPane::tr("%n file(s) not checked: no text could be read", nullptr,
                                     int(report.unread.size()));
    return parts.join(QStringLiteral(" · "));
}

QToolButton *stepButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

OriginalityPane::OriginalityPane(Session &session, QWidget *parent)
    : PagePane(session, parent)
    , m_actions(new AlikeActions(session, this))
    , m_model(new RowsModel<AlikeRow>(alikeColumns(), this))
{
    connect(m_actions, &AlikeActions::told, this, &PagePane::told);
    connect(m_actions, &AlikeActions::failed, this, &PagePane::failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    m_filters = new FilterBar(tr("Code, lesson, teacher, school"), this);
    m_decisions = m_filters->addChip(QStringLiteral("decision"), tr("Decision"));
    connect(m_filters, &FilterBar::textChanged, this, &OriginalityPane::refilter);
    connect(m_filters, &FilterBar::chosenChanged, this, &OriginalityPane::refilter);
    head->addWidget(m_filters, 1);
    m_again = new QPushButton(tr("Compare again"), this);
    m_again->setObjectName(QStringLiteral("compareAgain"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &OriginalityPane::reload);
    head->addWidget(m_again, 0, Qt::AlignRight);
    head->addWidget(libraryButton(), 0, Qt::AlignRight);
    column->addLayout(head);
    m_summary = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_summary->hide();
    column->addWidget(m_summary);
    m_stack = new QStackedWidget(this);
    m_empty =
        new EmptyState(QStringLiteral("copy"), tr("The texts are read and compared."), {}, m_stack);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pairList());
    splitter->addWidget(comparison());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    column->addWidget(m_stack, 1);
    addShortcuts();
}

QPushButton *OriginalityPane::libraryButton()
{
    auto *button = new QPushButton(tr("Earlier campaigns"), this);
    button->setObjectName(QStringLiteral("library"));
    auto *menu = new QMenu(button);
    menu->addAction(icon(QStringLiteral("import")), tr("Take texts of earlier campaigns in…"),
                    m_actions, &AlikeActions::takeLibraryIn);
    menu->addAction(icon(QStringLiteral("export")), tr("Save texts for the next campaign…"),
                    m_actions, &AlikeActions::saveLibrary);
    button->setMenu(menu);
    return button;
}

QWidget *OriginalityPane::pairList()
{
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("alikePairs"));
    m_table->setAccessibleName(tr("Pairs that look alike"));
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({9, 18, 10, 18, 12, 14, 8, 14}, 3);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->restoreColumns();
    m_table->setMinimumHeight(rowHeight(fontMetrics()) * 3);
    connect(m_table, &TableView::currentRowChanged, this, &OriginalityPane::showPair);
    return m_table;
}

QWidget *OriginalityPane::comparison()
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, kGap, 0, 0);
    column->setSpacing(kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    addPassageControls(row);
    row->addStretch();
    addPairControls(row);
    column->addLayout(row);
    m_view = new AlikeView(widget);
    connect(m_view, &AlikeView::passageChanged, this, &OriginalityPane::showControls);
    column->addWidget(m_view, 1);
    return widget;
}

void OriginalityPane::addPassageControls(QHBoxLayout *row)
{
    m_back = stepButton(QStringLiteral("chevron-up"), tr("Previous passage (Shift+F3)"), this);
    m_ahead = stepButton(QStringLiteral("chevron-down"), tr("Next passage (F3)"), this);
    m_place = new TextLabel(Type::Base, Role::Muted, {}, this);
    connect(m_back, &QToolButton::clicked, this, [this] { m_view->step(-1); });
    connect(m_ahead, &QToolButton::clicked, this, [this] { m_view->step(1); });
    row->addWidget(m_back);
    row->addWidget(m_ahead);
    row->addWidget(m_place);
}

void OriginalityPane::addPairControls(QHBoxLayout *row)
{
    row->addWidget(
        new TextLabel(Type::Base, Role::Muted, tr("It is advice: a person decides."), this));
    m_decide = new QPushButton(tr("Decide"), this);
    m_decide->setObjectName(QStringLiteral("decidePair"));
    auto *verdicts = new QMenu(m_decide);
    for (const auto &coded : Codes<PairVerdict>::all) {
        verdicts->addAction(tr("%1…").arg(displayName(coded.value)), this,
                            [this, verdict = coded.value] {
                                if (const AlikeRow *pair = chosen())
                                    m_actions->decide(*pair, verdict);
                            });
    }
    m_decide->setMenu(verdicts);
    m_case = new QPushButton(tr("Propose veto"), this);
    m_case->setObjectName(QStringLiteral("openCase"));
    m_case->setMenu(new QMenu(m_case));
    m_print = new QPushButton(tr("Save as PDF…"), this);
    m_print->setObjectName(QStringLiteral("printPair"));
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const AlikeRow *pair = chosen())
            m_actions->savePdf(*pair);
    });
    for (QPushButton *button : {m_decide, m_case, m_print})
        row->addWidget(button);
}

void OriginalityPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, int by) {
        auto *shortcut =
            new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { m_view->step(by); });
    };
    add(Qt::Key_F3, 1);
    add(QKeySequence(QStringLiteral("Shift+F3")), -1);
}

void OriginalityPane::reload()
{
    if (m_reading)
        m_reading->cancel();
    m_again->hide();
    const int turn = ++m_turn;
    const int id = session().tasks().begin(tr("Comparing texts"));
    m_reading = session().read(
        this,
        [](Workspace &workspace, TaskState &state) {
            return Originality(workspace, storedContents(workspace)).compare(state);
        },
        [this, id, turn](Result<OriginalityReport> report) {
            session().tasks().end(id);
            if (report)
                showReport(std::make_shared<const OriginalityReport>(*std::move(report)));
            else if (report.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(report.error());
            else if (turn == m_turn)
                showBrokenOff();
        });
    session().tasks().attach(id, m_reading);
}

// By a person; another comparison that takes its place says nothing.
void OriginalityPane::showBrokenOff()
{
    m_empty->setSentence(tr("The comparison was broken off, so nothing can be said of copying."));
    m_summary->setText(tr("The comparison was broken off; what stands here is from before."));
    m_summary->setVisible(m_stack->currentIndex() == 1);
    m_again->show();
}

void OriginalityPane::showReport(const SharedReport &report)
{
    Q_EMIT counted(report->undecided());
    const QString before = m_shown;
    QList<std::pair<QString, QString>> choices{{kUndecided, tr("To be decided")}};
    for (const auto &coded : Codes<PairVerdict>::all)
        choices.append({toCode(coded.value), displayName(coded.value)});
    m_decisions->setChoices(choices);
    m_model->setRows(alikeRows(report, session().profile()));
    refilter();
    showEmpty(*report);
    showSummary(*report);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (nameOf(m_model->at(row)) == before)
            m_table->selectRow(row);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showPair();
}

void OriginalityPane::showEmpty(const OriginalityReport &report)
{
    m_stack->setCurrentIndex(report.pairs.empty() ? 0 : 1);
    m_filters->setVisible(!report.pairs.empty());
    if (report.compared == 0)
        m_empty->setSentence(tr("Papers that look copied from each other or from earlier campaigns "
                                "stand here. Attach the materials first; their texts are then "
                                "compared."));
    else
        m_empty->setSentence(tr("No two texts have passages that need a look."));
}

void OriginalityPane::showSummary(const OriginalityReport &report)
{
    QStringList files;
    for (const UnreadFile &unread : report.unread) {
        const ComparedFile &file = report.files[unread.file];
        if (files.size() < kMostNamed)
            files += QStringLiteral("%1 %2: %3")
                         .arg(file.entryCode, file.material->fileName, unread.why);
    }
    if (std::ssize(report.unread) > kMostNamed)
        files += tr("and %n more", nullptr, int(report.unread.size()) - kMostNamed);
    m_summary->setText(comparedText(report));
    m_summary->setToolTip(files.join(u'\n'));
    m_summary->setVisible(report.compared > 0 || !report.unread.empty());
}

void OriginalityPane::refilter()
{
    const QString search = m_filters->text().trimmed();
    const QStringList decisions = m_decisions->chosen();
    m_model->setFilter([search, decisions](const AlikeRow &row) {
        const QString verdict = row.verdict().isEmpty() ? kUndecided : row.verdict();
        return row.matches(search) && (decisions.isEmpty() || decisions.contains(verdict));
    });
    m_filters->setCount(m_model->rowCount(), int(m_model->rows().size()));
}

const AlikeRow *OriginalityPane::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

void OriginalityPane::showPair()
{
    const AlikeRow *row = chosen();
    if (!row || nameOf(*row) == m_shown) {
        showControls();
        return;
    }
    m_shown = nameOf(*row);
    m_view->setTitles(sideTitle(row->left()), sideTitle(row->right()));
    m_view->setRemark({});
    if (m_texts)
        m_texts->cancel();
    if (row->pair().passages.empty()) {
        m_view->setRemark(row->pair().isSameFile ? tr("Both files have the same content.")
                                                 : tr("Only pictures are in common."));
        return;
    }
    m_texts = session().read(
        this,
        [row = *row](Workspace &workspace, TaskState &) {
            return Originality(workspace, storedContents(workspace)).texts(*row.report, row.pair());
        },
        [this, name = m_shown, passages = row->pair().passages](Result<PairTexts> texts) {
            if (name != m_shown)
                return;
            if (texts)
                m_view->setTexts(*texts, passages);
            else
                m_view->setRemark(texts.error().message);
        });
}

void OriginalityPane::showControls()
{
    const AlikeRow *row = chosen();
    const auto count = m_view->passageCount();
    m_place->setText(count == 0 ? QString()
                                : tr("Passage %1 of %2").arg(m_view->passage() + 1).arg(count));
    m_back->setEnabled(count > 1);
    m_ahead->setEnabled(count > 1);
    for (QPushButton *button : {m_decide, m_case, m_print})
        button->setEnabled(row != nullptr);
    m_case->menu()->clear();
    if (!row)
        return;
    const auto offer = [this](const ComparedFile &file, bool isLeft) {
        if (file.isOwn())
            m_case->menu()->addAction(tr("Against %1…").arg(file.entryCode), this, [this, isLeft] {
                if (const AlikeRow *pair = chosen())
                    m_actions->openCase(*pair, isLeft);
            });
    };
    offer(row->left(), true);
    offer(row->right(), false);
}

void OriginalityPane::showTarget(const QString &target)
{
    m_filters->setText(target);
}

} // namespace linxuan
