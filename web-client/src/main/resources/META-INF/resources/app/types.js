/**
 * The shapes of the HTTP interface as this client reads them.
 *
 * @typedef {{id: string, label: string, help?: string, wording?: string}} Entry
 * @typedef {Entry & {suggests: string[]}} NeedEntry
 * @typedef {Entry & {spectrum: string, timeCost: string, hasCadence: boolean, mentorExpects: string, menteePrepares: string}} InteractionEntry
 * @typedef {{needs: NeedEntry[], interactions: InteractionEntry[], circles: Entry[], channels: Entry[], modes: Entry[], levels: Entry[],
 *   affiliations: Entry[], visibilities: Entry[], transitions: Entry[], declineReasons: Entry[], needStates: Entry[], needWays: Entry[],
 *   spectrum: Entry[], fields: Entry[], industries: Entry[], interests: Entry[], languages: Entry[]}} Vocabulary
 *
 * @typedef {{signedIn: boolean, personId?: string, campus?: string, roles?: string[], name?: string}} Session
 * @typedef {{personId: string, campus: string, displayName: string, roles: string[], timeZone: string, locale: string,
 *   languages: string[], offers: boolean, needsDue: boolean, headline?: string}} Me
 * @typedef {{campus: string, name: string, accent: string, timeZone: string}} Campus
 * @typedef {{personId: string, campus: string, campusName?: string, name: string, aliased: boolean, affiliation: string, mode: string,
 *   level: string, timeZone: string, languages: string[], field?: string, industry?: string, employer?: string, headline?: string,
 *   skills: string[], interests: string[]}} PersonCard
 *
 * @typedef {{state: string, ways?: string[], note?: string}} NeedAnswer
 * @typedef {{needs: Record<string, NeedAnswer>, draft: boolean, checkedAt?: string, due: boolean, dueBecause?: string}} Needs
 *
 * @typedef {{day: string, from: string, to: string}} Hours
 * @typedef {{places: Record<string, number>, totalPlaces: number, monthlyAsks: number, hoursPerMonth: number, hours: Hours[],
 *   needs: string[], channels: string[], languages: string[], wishes: string[], cannotHelpWith?: string, visibility: string}} Offering
 * @typedef {{mentorId: string, paused: boolean, pausedUntil?: string, free: Record<string, number>, freeInAll: number,
 *   places: Record<string, number>, totalPlaces: number, taken: Record<string, number>, pending: number, pendingLimit: number,
 *   asks: number, month: string, monthlyLimit: number, answersWithin?: string}} Availability
 *
 * @typedef {{interaction: string, timeCost: string, places: number, free: number}} Offer
 * @typedef {'ASKED' | 'ACTIVE' | 'DECLINED' | 'NO_COMMON_LANGUAGE' | 'PAUSED' | 'FULL' | 'ENOUGH_ASKED'} Obstacle
 * @typedef {{mentor: PersonCard, circle: string, offers: Offer[], needs: string[], channels: string[], freeInAll: number,
 *   answersWithin?: string, overlapHours: number, pausedUntil?: string, asked: boolean, canBeAsked: boolean,
 *   whyNot?: Obstacle, cannotHelpWith?: string,
 *   score?: number, reasons?: {code: string, text: string, points: number}[],
 *   commonGround?: {kind: string, id: string, label: string}[], counterfactual?: {code: string, text: string, placeWithout: number}}} MentorItem
 * @typedef {MentorItem & {need: string, interaction: string, draft: {parts: {code: string, text: string}[], text: string}}} Suggestion
 * @typedef {{items: Suggestion[], wanted: boolean, madeAt?: string}} Suggestions
 * @typedef {{cells: {need: string, circle: string, people: {person: PersonCard, state: string}[]}[], covered: string[],
 *   gaps: {need: string, circle: string, text: string}[]}} Sky
 *
 * @typedef {{requestId: string, state: string, viewer: string, mentee?: PersonCard, mentor?: PersonCard, need?: string,
 *   interaction: string, message?: string, createdAt: string, expiresAt: string, closedAt?: string, awaiting?: string,
 *   exchange: {by: string, message: string, at: string}[], answersWithin?: string, decline?: {reason: string, message?: string},
 *   referral?: {mentor: PersonCard, at: string}, engagementId?: string}} Request
 * @typedef {{requestId: string, need: string, interaction: string, text: string, referral?: {mentor: PersonCard},
 *   smallerAsk?: string, recommendations: MentorItem[], missing: string[]}} NextOptions
 * @typedef {{interaction: string, parts: {code: string, label: string, help: string, text: string}[], message: string}} Draft
 *
 * @typedef {{terms: number, goals: string[], expectations: string, cadence?: string, channel: string, confidentiality: string,
 *   writtenBy: string, consents: string[], agreedAt?: string}} Agreement
 * @typedef {{sessionId: string, startsAt: string, at: string, duration: string, channel: string, place?: string, state: string,
 *   logs: {by: string, held: boolean, summary?: string, at: string}[], myNote?: string}} Meeting
 * @typedef {{state: string, dueAt?: string, overdueAt?: string, lastTouchAt?: string, missed: number, atRisk: boolean}} CheckInStatus
 * @typedef {{timeCost: string, firstMeeting: string[], goals: string[], expectations: {of: string, text: string}[], cadence?: string}} Blueprint
 * @typedef {{by: string, needMet?: boolean, rating: number, text?: string, at: string}} Feedback
 * @typedef {{engagementId: string, state: string, viewer: string, mentee?: PersonCard, mentor?: PersonCard, need?: string,
 *   interaction: string, startedAt: string, closedAt?: string, pausedUntil?: string, blueprint: Blueprint, agreement?: Agreement,
 *   checkIn: CheckInStatus, sessions: Meeting[], feedback: {mine?: Feedback, otherGiven: boolean}}} Engagement
 *
 * @typedef {{notificationId: string, kind: string, title: string, text: string, link: string,
 *   about: {requestId?: string, engagementId?: string}, createdAt: string, readAt?: string}} Notification
 * @typedef {{deadLetterId: string, service: string, topic: string, key: string, type?: string, reason: string, failedAt: string,
 *   state: string, parkedBehind: number,
 *   settled?: {at: string, note?: string}}} DeadLetter
 */

export {};
