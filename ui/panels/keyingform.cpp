// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/keyingform.h"

#include "core/base/text.h"
#include "ui/support/labels.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

bool isDash(const QString &text)
{
    const QString folded = foldWidth(text).trimmed();
    return folded == u"-" || folded == u"—" || folded == u"–";
}

} // namespace

KeyingForm::KeyingForm(PaperSheet sheet, const QString &by, QWidget *parent)
    : QWidget(parent)
    , m_sheet(std::move(sheet))
{
    setObjectName(QStringLiteral("keyingForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    column->addWidget(head(by));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(fields());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot());
    for (QLineEdit *field : m_order)
        connect(field, &QLineEdit::returnPressed, this, [this, field] { goOnFrom(field); });
    showTotal();
}

// What the eye compares with the paper before the first digit is keyed.
QWidget *KeyingForm::head(const QString &by)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    auto *codes =
        new TextLabel(Type::Title, Role::Text,
                      tr("Entry %1　Expert %2").arg(m_sheet.line.entry, m_sheet.line.expert), box);
    codes->setObjectName(QStringLiteral("keyingCodes"));
    column->addWidget(codes);
    column->addWidget(wrapped(Type::Base, Role::Text,
                              QStringLiteral("%1　%2").arg(m_sheet.line.title, m_sheet.round.name),
                              box));
    const KeyedLine &line = m_sheet.line;
    QString pass = tr("First keying");
    if (line.state == KeyingState::Once
        && line.firstBy.compare(by.trimmed(), Qt::CaseInsensitive) == 0)
        pass = tr("You keyed this sheet first; what you key now takes its place.");
    else if (line.state == KeyingState::Once)
        pass = tr("Second keying; %1 keyed it first. Key what the paper says.").arg(line.firstBy);
    auto *which = wrapped(Type::Caption, Role::Muted, pass, box);
    which->setObjectName(QStringLiteral("keyingPass"));
    column->addWidget(which);
    return box;
}

QWidget *KeyingForm::fields()
{
    auto *box = new QWidget(m_scroll);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, kGap, 0);
    grid->setHorizontalSpacing(kGroupGap);
    grid->setVerticalSpacing(kGap / 2);
    grid->setColumnStretch(3, 1);
    for (size_t i = 0; i < m_sheet.rubric.criteria().size(); ++i)
        addCriterion(grid, i);
    m_veto = addField(grid, tr("Veto items"), QStringLiteral("keyingVeto"),
                      tr("Codes such as V2; mostly empty"));
    m_remark = addField(grid, tr("Remark"), QStringLiteral("keyingRemark"), {});
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

void KeyingForm::addCriterion(QGridLayout *grid, size_t place)
{
    const Criterion &criterion = *m_sheet.rubric.criteria()[place];
    const int row = grid->rowCount();
    auto *name = new TextLabel(Type::Base, Role::Text, criterion.name, grid->parentWidget());
    auto *field = new QLineEdit(grid->parentWidget());
    field->setObjectName(QStringLiteral("keyingCell-") + criterion.code);
    field->setAccessibleName(criterion.name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(charWidth(fontMetrics()) * 10);
    name->setBuddy(field);
    auto *problem = new TextLabel(Type::Caption, Role::Negative, {}, grid->parentWidget());
    auto *full =
        new TextLabel(Type::Base, Role::Muted, QStringLiteral("/ ") + criterion.full.toString(),
                      grid->parentWidget());
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(full, row, 2);
    grid->addWidget(problem, row, 3);
    connect(field, &QLineEdit::textChanged, this, [this, place] {
        m_problems[place]->clear();
        showTotal();
    });
    m_cells.push_back(field);
    m_problems.push_back(problem);
    m_order.push_back(field);
}

QLineEdit *KeyingForm::addField(QGridLayout *grid, const QString &name, const QString &objectName,
                                const QString &hint)
{
    const int row = grid->rowCount();
    auto *label = new TextLabel(Type::Base, Role::Text, name, grid->parentWidget());
    auto *field = new QLineEdit(grid->parentWidget());
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, 3);
    m_order.push_back(field);
    return field;
}

QWidget *KeyingForm::foot()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_sum = new TextLabel(Type::Title, Role::Text, {}, box);
    m_sum->setObjectName(QStringLiteral("keyingSum"));
    auto *caption = new TextLabel(Type::Base, Role::Muted, tr("Total on the paper"), box);
    m_total = new QLineEdit(box);
    m_total->setObjectName(QStringLiteral("keyingTotal"));
    m_total->setAccessibleName(caption->text());
    m_total->setAlignment(Qt::AlignRight);
    m_total->setFixedWidth(charWidth(fontMetrics()) * 10);
    caption->setBuddy(m_total);
    m_order.push_back(m_total);
    m_keep = new QPushButton(tr("Keep sheet"), box);
    m_keep->setObjectName(QStringLiteral("keyingKeep"));
    m_keep->setProperty("primary", true);
    m_keep->setAutoDefault(false);
    row->addWidget(m_sum);
    row->addStretch();
    row->addWidget(caption);
    row->addWidget(m_total);
    row->addWidget(m_keep);
    connect(m_total, &QLineEdit::textChanged, this, &KeyingForm::showTotal);
    connect(m_keep, &QPushButton::clicked, this, [this] { goOnFrom(m_total); });
    return box;
}

// A digit chooses a level; what cannot be is said at once and holds the cursor.
bool KeyingForm::check(size_t place)
{
    const Criterion &criterion = *m_sheet.rubric.criteria()[place];
    QLineEdit *cell = m_cells[place];
    if (criterion.mode == ScoringMode::Level) {
        bool isNumber = false;
        const int level = foldCode(cell->text()).toInt(&isNumber);
        if (isNumber && level >= 1 && level <= int(m_sheet.rubric.levels.size()))
            cell->setText(m_sheet.rubric.levels[size_t(level - 1)].name);
    }
    if (isDash(cell->text()))
        return true;
    const auto read = m_sheet.rubric.read(criterion, cell->text());
    m_problems[place]->setText(read ? QString() : read.error().message);
    return read.has_value();
}

void KeyingForm::goOnFrom(QLineEdit *field)
{
    const auto place = size_t(std::find(m_order.begin(), m_order.end(), field) - m_order.begin());
    if (place < m_cells.size() && !check(place)) {
        field->selectAll();
        return;
    }
    if (place + 1 < m_order.size()) {
        m_order[place + 1]->setFocus(Qt::TabFocusReason);
        m_order[place + 1]->selectAll();
        if (m_order[place + 1] != m_total)
            m_scroll->ensureWidgetVisible(m_order[place + 1]);
        return;
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (!check(i))
            return m_cells[i]->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT done(typed());
}

void KeyingForm::showTotal()
{
    Points sum;
    const auto criteria = m_sheet.rubric.criteria();
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const auto read = m_sheet.rubric.read(*criteria[i], m_cells[i]->text());
        sum += read ? *read : Points();
    }
    const auto onPaper = Points::parse(foldCode(m_total->text()));
    const bool differs = !m_total->text().isEmpty() && onPaper != sum;
    m_sum->setText(differs ? tr("Total %1, not the paper's").arg(sum.toString())
                           : tr("Total %1").arg(sum.toString()));
    m_sum->setRole(differs ? Role::Negative : Role::Text);
}

KeyedSheet KeyingForm::typed() const
{
    KeyedSheet typed;
    typed.code = m_sheet.line.code;
    for (const QLineEdit *cell : m_cells)
        typed.cells += cell->text();
    typed.remark = m_remark->text();
    typed.vetoes = m_veto->text();
    typed.total = m_total->text();
    return typed;
}

bool KeyingForm::isTouched() const
{
    return std::any_of(m_order.begin(), m_order.end(),
                       [](const QLineEdit *field) { return !field->text().isEmpty(); });
}

void KeyingForm::start()
{
    m_cells.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace linxuan
