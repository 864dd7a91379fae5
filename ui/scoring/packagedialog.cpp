// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/packagedialog.h"

#include "core/exchange/signing.h"
#include "core/workspace/exchange/reviewpackage.h"
#include "ui/support/labels.h"

#include <QDir>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>

namespace linxuan {

PackageDialog::PackageDialog(const ReviewPackage &package, const QStringList &faults,
                             QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(QStringLiteral("packageDialog"));
    setWindowTitle(tr("About this package"));
    setMinimumWidth(charWidth(fontMetrics()) * 72);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, tr("Review package"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGroupGap);
    grid->setVerticalSpacing(kGap);
    grid->setColumnStretch(1, 1);
    fill(package, grid);
    column->addLayout(grid);
    if (!faults.isEmpty())
        addFaults(faults, column);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setProperty("primary", true);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    close->setFocus();
}

void PackageDialog::fill(const ReviewPackage &package, QGridLayout *grid)
{
    const Manifest &manifest = package.manifest();
    const auto add = [&](Type type, const QString &caption, const QString &text) {
        const int row = grid->rowCount();
        auto *label = new TextLabel(Type::Base, Role::Muted, caption, this);
        auto *value = selectable(type, Role::Text, text, this);
        value->setTextFormat(Qt::PlainText);
        value->setAccessibleName(caption + QStringLiteral(": ") + text);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        return value;
    };
    add(Type::Base, tr("Campaign"), manifest.campaignName);
    add(Type::Base, tr("Expert"),
        package.expertName().isEmpty() || package.expertName() == manifest.expert
            ? manifest.expert
            : manifest.expert + u' ' + package.expertName());
    add(Type::Base, tr("Packed"),
        manifest.packedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    add(Type::Base, tr("Entries"), QString::number(manifest.entries.size()));
    add(Type::Base, tr("Package in"), QDir::toNativeSeparators(package.folder()));
    add(Type::Base, tr("Scores in"), QDir::toNativeSeparators(package.deskFolder()));
    add(Type::Code, tr("Campaign's key"), fingerprint(manifest.campaignKey))
        ->setObjectName(QStringLiteral("keyFingerprint"));
    grid->addWidget(wrapped(Type::Caption, Role::Muted,
                            tr("If you doubt where the package comes from, have the office read "
                               "its key to you and compare."),
                            this),
                    grid->rowCount(), 1);
}

void PackageDialog::addFaults(const QStringList &faults, QVBoxLayout *column)
{
    auto *words = new TextLabel(Type::Base, Role::Caution,
                                tr("Not as they were packed, and not shown:"), this);
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("faults"));
    list->setAccessibleName(words->text());
    list->setWordWrap(true);
    list->addItems(faults);
    list->setFixedHeight(
        int(qMin(faults.size(), qsizetype(5))) * denseRowHeight(list->fontMetrics()) + kGap);
    column->addWidget(words);
    column->addWidget(list);
}

} // namespace linxuan
