// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/formlist.h"

#include "ui/support/metrics.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace linxuan {

namespace {

constexpr int kInset = 12;
constexpr int kCodeRole = Qt::UserRole;

bool isHeading(const QModelIndex &index)
{
    return index.data(kCodeRole).toString().isEmpty();
}

class FormDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isLower = isHeading(index) && index.row() > 0;
        return {100, denseRowHeight(option.fontMetrics) + (isLower ? kGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (isHeading(index))
            paintHeading(painter, option, index);
        else
            paintForm(painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
    {
        painter->setFont(typeFont(Type::Caption));
        painter->setPen(colour(Role::Muted, option.palette));
        painter->drawText(option.rect.adjusted(kInset, 0, -kInset, -4),
                          Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    }

    static void paintForm(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QPalette &palette = option.palette;
        const bool isSelected = option.state & QStyle::State_Selected;
        const QRectF plate = QRectF(option.rect).adjusted(0.5, 1.5, -kGap - 0.5, -1.5);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isSelected)
            painter->setBrush(colour(Role::AccentSoft, palette));
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(
                blend(colour(Role::Surface, palette), colour(Role::Text, palette), 0.05));
        if (option.state & QStyle::State_HasFocus)
            painter->setPen(colour(Role::Accent, palette));
        painter->drawRoundedRect(plate, kRadius, kRadius);
        const QRect rect = option.rect.adjusted(kInset, 0, -kInset - kGap, 0);
        painter->setPen(colour(isSelected ? Role::Accent : Role::Text, palette));
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
};

QStandardItem *itemOf(const FormLine &line)
{
    auto *item = new QStandardItem(line.text);
    item->setData(line.code, kCodeRole);
    item->setFlags(line.code.isEmpty() ? Qt::NoItemFlags
                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(formPurpose(line.code));
    item->setData(formPurpose(line.code), Qt::AccessibleDescriptionRole);
    return item;
}

} // namespace

std::vector<FormLine> formLines()
{
    std::vector<FormLine> lines;
    std::optional<FormStep> step;
    const auto endStep = [&] {
        if (step == FormStep::HandingIn)
            lines.push_back({kPacket.toString(), formName(kPacket.toString())});
    };
    for (const FormKind &kind : formKinds()) {
        if (step != kind.step) {
            endStep();
            lines.push_back({{}, displayName(kind.step)});
        }
        step = kind.step;
        lines.push_back({kind.code, formName(kind.code)});
    }
    return lines;
}

FormList::FormList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("forms"));
    setAccessibleName(tr("Forms"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new FormDelegate(this));
    viewport()->setAutoFillBackground(false);
    auto *model = new QStandardItemModel(this);
    int widest = 0;
    for (const FormLine &line : formLines()) {
        model->appendRow(itemOf(line));
        widest = qMax(widest, fontMetrics().horizontalAdvance(line.text));
    }
    setModel(model);
    const int digit = charWidth(fontMetrics());
    setFixedWidth(qBound(digit * 22, widest + 2 * kInset + kGap + 16, digit * 30));
}

QString FormList::code() const
{
    return currentIndex().data(kCodeRole).toString();
}

void FormList::choose(const QString &code)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (code.isEmpty() || index.data(kCodeRole).toString() != code)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void FormList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !isHeading(current))
        Q_EMIT chosen(code());
}

} // namespace linxuan
