// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commandpalette.h"

#include "core/base/text.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kShortcutRole = Qt::UserRole;

// The command at the left, its keys quietly at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(colour(Role::Muted, option.palette));
        painter->setFont(typeFont(Type::Caption));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kShortcutRole).toString());
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_commands(std::move(commands))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kGap);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("Code, title, teacher, or what to do"));
    m_field->setAccessibleName(tr("Search and commands"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    const int width = qMin(560, parent ? parent->width() - 2 * kPageMargin : 560);
    // Room for every command and, while one types, the search.
    const int rows = int(m_commands.size()) + 1;
    resize(width, rows * rowHeight(fontMetrics()) + controlHeight(fontMetrics()) + 24 + kGap);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 72)));
    narrow({});
}

void CommandPalette::narrow(const QString &text)
{
    const QString folded = foldName(text).toCaseFolded();
    m_shown.clear();
    m_list->clear();
    const QSize size(0, rowHeight(fontMetrics()));
    if (!folded.isEmpty()) {
        auto *item =
            new QListWidgetItem(icon(QStringLiteral("entries")),
                                tr("Find “%1” among the entries").arg(text.trimmed()), m_list);
        item->setSizeHint(size);
    }
    for (size_t at = 0; at < m_commands.size(); ++at) {
        const Command &command = m_commands[at];
        if (!foldName(command.title).toCaseFolded().contains(folded))
            continue;
        m_shown.push_back(at);
        auto *item = new QListWidgetItem(icon(command.icon), command.title, m_list);
        item->setData(kShortcutRole, command.shortcut);
        item->setSizeHint(size);
    }
    // A command that the text names goes before the search.
    const bool named = !folded.isEmpty() && !m_shown.empty();
    m_list->setCurrentRow(named ? 1 : 0);
}

void CommandPalette::runCurrent()
{
    const bool searching = !foldName(m_field->text()).isEmpty();
    const int row = m_list->currentRow();
    const QString text = m_field->text().trimmed();
    if (row < 0)
        return;
    std::function<void()> run;
    if (!searching || row > 0)
        run = m_commands[m_shown[size_t(searching ? row - 1 : row)]].run;
    close();
    if (run)
        run();
    else
        Q_EMIT entrySearched(text);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(blend(colour(Role::Hairline, palette()), colour(Role::Muted, palette()), 0.3));
    painter.setBrush(colour(Role::Raised, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace linxuan
