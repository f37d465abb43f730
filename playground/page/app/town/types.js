/**
 * The shapes that the control interface speaks (docs/playground.md); this module holds no code.
 *
 * @typedef {{id: number, first_name: string, last_name: string | null, username: string | null,
 *   language: string, phone: string | null, name: string}} Person
 * @typedef {{id: number, username: string, name: string}} Bot
 * @typedef {{thread: number, name: string, closed: boolean, icon_color: number}} Topic
 * @typedef {{id: number, name: string, bot: boolean, status: string}} Member
 *
 * @typedef {{type: string, offset: number, length: number, url?: string, language?: string}} Entity
 * @typedef {{kind: string, url: string | null, width: number | null, height: number | null,
 *   duration: number | null, file_name: string | null, mime_type: string | null, size: number | null,
 *   emoji: string | null}} Media
 * @typedef {{text: string, kind: string, data?: string, url?: string, copy?: string, style?: string}} Button
 * @typedef {{rows: {text: string, kind: string, url?: string}[][], one_time: boolean, resize: boolean,
 *   persistent: boolean, placeholder: string | null, message_id: number}} Keyboard
 * @typedef {{latitude: number, longitude: number}} Place
 * @typedef {Place & {live_until?: number | null, heading?: number | null}} LivePlace
 * @typedef {{emoji: string, count: number, mine: boolean}} Reaction
 * @typedef {{message_id: number, date: number, edit_date: number | null,
 *   from: {id: number, name: string, bot: boolean, username: string | null}, chat: number,
 *   thread: number | null, out: boolean, text: string, entities: Entity[], media: Media | null,
 *   album: string | null, location: LivePlace | null, venue: {title: string, address: string} | null,
 *   contact: {phone_number: string, first_name: string, last_name: string | null} | null,
 *   reply_to: {message_id: number, name: string, text: string} | null, forwarded_from: string | null,
 *   buttons: Button[][], service: string | null, reactions: Reaction[], pinned: boolean,
 *   spoiler: boolean, link_preview: {url: string} | null}} Message
 * @typedef {{chat: number, type: string, title: string, started: boolean, blocked: boolean,
 *   bot: (Bot & {description: string}) | null, forum: boolean, topics: Topic[],
 *   last: Message | null}} Summary
 * @typedef {{command: string, description: string, bot: string}} Command
 * @typedef {{message_id: number, placeholder: string | null}} ForceReply
 * @typedef {Summary & {seq: number, messages: Message[], keyboard: Keyboard | null,
 *   force_reply: ForceReply | null, commands: Command[], menu_button: {type: string},
 *   pinned: number[], members: Member[], can_write: boolean}} View
 *
 * @typedef {{person: number, role?: string, chat?: string | number}} PhoneSettings
 * @typedef {{name: string, parent?: string, latitude: number, longitude: number}} Area
 * @typedef {{title?: string, language?: string, time_zone?: string,
 *   phones?: (PhoneSettings | number)[], areas?: Area[], shapes?: any}} PageSettings
 *
 * What the words of a message can set off; `follow` answers true when it took care of the address.
 * @typedef {{follow: (url: URL) => boolean, command: (text: string) => void, copy: (text: string) => void,
 *   mention: (username: string) => void}} TextDeeds
 */

export {};
