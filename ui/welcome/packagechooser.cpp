// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/packagechooser.h"

#include "ui/support/elidedlabel.h"
#include "ui/support/icons.h"
#include "ui/welcome/packagewords.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kShown = 8; // rows before the list scrolls

QString lineOf(const FoundPackage &found)
{
    const QString name = QDir(found.folder).dirName();
    if (!found.manifest)
        return PackageChooser::tr("%1 – cannot be opened: %2").arg(name, found.trouble);
    const Manifest &manifest = *found.manifest;
    QStringList parts{PackageChooser::tr("Expert %1").arg(manifest.expert), roundName(manifest),
                      PackageChooser::tr("%n entries", nullptr, int(manifest.entries.size()))};
    if (manifest.lockedContentKey)
        parts += PackageChooser::tr("with a passphrase");
    return parts.join(QStringLiteral(" · ")) + QStringLiteral("    ") + name;
}

} // namespace

PackageChooser::PackageChooser(const QString &folder, const std::vector<FoundPackage> &packages,
                               QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(QStringLiteral("packageChooser"));
    setWindowTitle(tr("Open a review package"));
    setMinimumWidth(charWidth(fontMetrics()) * 76);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGap / 2);
    column->addWidget(new TextLabel(Type::Section, Role::Text, tr("Whose package?"), this));
    auto *place = new ElidedLabel(Type::Caption, Role::Muted, this);
    place->setWhole(QDir::toNativeSeparators(folder));
    column->addWidget(place);
    column->addSpacing(kGroupGap);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("packages"));
    m_list->setAccessibleName(tr("Review packages"));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    column->addSpacing(kGroupGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_open = new QPushButton(tr("Open"), this);
    m_open->setObjectName(QStringLiteral("openChosen"));
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_open);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &PackageChooser::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PackageChooser::choose);
    fill(packages);
    m_list->setFocus();
}

void PackageChooser::fill(const std::vector<FoundPackage> &packages)
{
    for (const FoundPackage &found : packages) {
        auto *item = new QListWidgetItem(lineOf(found), m_list);
        item->setIcon(icon(found.manifest ? QStringLiteral("person") : QStringLiteral("warning")));
        item->setData(Qt::UserRole, found.folder);
        item->setToolTip(found.manifest ? QDir::toNativeSeparators(found.folder) : found.trouble);
        item->setSizeHint(QSize(0, rowHeight(fontMetrics())));
    }
    const int shown = qMin(m_list->count(), kShown);
    m_list->setMinimumHeight(shown * rowHeight(fontMetrics()) + kGap);
    m_list->setCurrentRow(0);
}

void PackageChooser::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !isVisible()) // Enter comes from the list and from the button
        return;
    const QString folder = item->data(Qt::UserRole).toString();
    accept();
    Q_EMIT chosen(folder);
}

} // namespace linxuan
