// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/honours/certificates.h"

#include <QWidget>

class QVBoxLayout;

namespace linxuan {

// What a certificate says, and what became of it.
class CertificateDetails : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateDetails(const CertificateLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void numberChosen(const QString &number); // of the one it replaces, or that replaces it
    void entryChosen(const QString &code);

private:
    void addState(const CertificateLine &line);
    void add(const QString &title, const QString &text);
    class TextLabel *addLink(const QString &title, const QString &text);

    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
