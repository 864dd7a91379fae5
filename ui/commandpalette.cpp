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

namespace linxuan {

namespace {

constexpr int kShortcutRole = Qt::UserRole;
constexpr int kEdge = 12;
constexpr int kTop = 72; // below the edge of the window

// The command at the left, its keys or what tells it from others quietly at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!(index.flags() & Qt::ItemIsEnabled)) {
            painter->setPen(colour(Role::Muted, option.palette));
            painter->setFont(typeFont(Type::Caption));
            painter->drawText(option.rect.adjusted(8, 0, -8, -2), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(colour(Role::Muted, option.palette));
        painter->setFont(typeFont(Type::Caption));
        painter->drawText(option.rect.adjusted(0, 0, -kEdge, 0), Qt::AlignRight | Qt::AlignVCenter,
                          quietWords(option, index));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int quiet =
            QFontMetrics(typeFont(Type::Caption)).horizontalAdvance(quietWords(*option, index));
        option->text = option->fontMetrics.elidedText(
            option->text, Qt::ElideRight, option->rect.width() - quiet - kIconSize - 4 * kEdge);
    }

private:
    static QString quietWords(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return QFontMetrics(typeFont(Type::Caption))
            .elidedText(index.data(kShortcutRole).toString(), Qt::ElideRight,
                        option.rect.width() * 3 / 5);
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, Finder find, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_commands(std::move(commands))
    , m_find(std::move(find))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kGap);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("Entry, teacher, school, expert, node, or what to do"));
    m_field->setAccessibleName(tr("Search and commands"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    const int width = qMin(640, parent ? parent->width() - 2 * kPageMargin : 640);
    // Room for every command and, while one types, the search.
    const int rows = int(m_commands.size()) + 1;
    const int high = rows * rowHeight(fontMetrics()) + controlHeight(fontMetrics()) + 24 + kGap;
    resize(width, parent ? qMin(high, parent->height() - 2 * kTop) : high);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, kTop)));
    narrow({});
}

void CommandPalette::addHeading(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint(QSize(0, rowHeight(fontMetrics())));
    m_shown.emplace_back();
}

void CommandPalette::addCommand(const Command &command)
{
    auto *item = new QListWidgetItem(icon(command.icon), command.title, m_list);
    item->setData(kShortcutRole, command.shortcut);
    item->setSizeHint(QSize(0, rowHeight(fontMetrics())));
    m_shown.push_back(command.run);
}

void CommandPalette::narrow(const QString &text)
{
    const QString folded = foldName(text).toCaseFolded();
    m_shown.clear();
    m_list->clear();
    for (const Command &command : m_commands) {
        if (foldName(command.title).toCaseFolded().contains(folded))
            addCommand(command);
    }
    if (!folded.isEmpty()) {
        for (const CommandGroup &group : m_find(text)) {
            addHeading(group.title);
            for (const Command &command : group.commands)
                addCommand(command);
        }
        const QString typed = text.trimmed();
        addCommand({QStringLiteral("search"),
                    tr("Find “%1” among the entries").arg(typed),
                    {},
                    [this, typed] { Q_EMIT entrySearched(typed); }});
    }
    m_list->setCurrentRow(-1);
    step(1);
}

void CommandPalette::refresh()
{
    narrow(m_field->text());
}

// Headings are passed over.
void CommandPalette::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_shown[size_t(row)]) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_shown[size_t(row)])
        return;
    const std::function<void()> run = m_shown[size_t(row)];
    close();
    run();
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
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace linxuan
