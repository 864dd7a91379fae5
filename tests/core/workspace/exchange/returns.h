// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/collecting.h"
#include "tests/core/workspace/office.h"

namespace linxuan::samples {

// An office whose experts have packages, and what these send back. Experts are E1, E2 and E3, each
// with all entries of the round `final`.
class ReturningOffice : public Office
{
public:
    explicit ReturningOffice(const QStringList &entries = {
                                 QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3")});

    // Another package for the expert, holding what is assigned now.
    QUuid pack(const QString &expert);

    // A file of the expert's newest package that holds sheets of these totals, whole points below
    // full marks; `change` may make it another before it is signed.
    using Change = std::function<void(ScoreFile &)>;
    ScoreFile scores(const QString &expert, const QMap<QString, int> &below);
    QByteArray write(const ScoreFile &scores, const SigningKey *key = nullptr);
    // Puts the file into the office's folder; gives its path.
    QString put(const QString &name, const QByteArray &bytes);
    // Writes the next file of the expert's newest package.
    QString next(const QString &expert, const QMap<QString, int> &below, const Change &change = {});

    Collection read(const QStringList &paths);
    CollectReport collect(const QStringList &paths);
    ScoreSheet sheet(const QString &entry, const QString &expert);
    QByteArray lastFile(const QString &expert) const { return m_last.value(expert); }

private:
    struct Package
    {
        QUuid serial;
        std::shared_ptr<SigningKey> key;
    };

    QHash<QString, Package> m_packages; // by expert, the newest
    QHash<QUuid, int> m_sequences;
    QHash<QUuid, QByteArray> m_digests;
    QHash<QString, QByteArray> m_last;
    int m_files = 0;
};

} // namespace linxuan::samples
